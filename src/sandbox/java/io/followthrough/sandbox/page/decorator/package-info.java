/** Puts the pages of plugins into the sandbox's own frame. */
@NullMarked
package io.followthrough.sandbox.page.decorator;

import org.jspecify.annotations.NullMarked;
