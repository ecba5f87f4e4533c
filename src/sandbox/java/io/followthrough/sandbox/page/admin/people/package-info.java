/** Users and groups. */
@NullMarked
package io.followthrough.sandbox.page.admin.people;

import org.jspecify.annotations.NullMarked;
