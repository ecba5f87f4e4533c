/** Signing in and out. */
@NullMarked
package io.followthrough.sandbox.page.session;

import org.jspecify.annotations.NullMarked;
