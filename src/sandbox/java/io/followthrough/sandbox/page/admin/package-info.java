/** The administration. */
@NullMarked
package io.followthrough.sandbox.page.admin;

import org.jspecify.annotations.NullMarked;
