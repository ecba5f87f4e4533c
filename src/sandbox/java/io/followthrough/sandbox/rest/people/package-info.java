/** Users and groups, what they may do, and how they sign in. */
@NullMarked
package io.followthrough.sandbox.rest.people;

import org.jspecify.annotations.NullMarked;
