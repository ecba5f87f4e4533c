/** Knows users and groups, who is signed in, and by which session or token. */
@NullMarked
package io.followthrough.sandbox.user;

import org.jspecify.annotations.NullMarked;
