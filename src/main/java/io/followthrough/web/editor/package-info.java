/** The page on which a postmortem is written as a whole. */
@NullMarked
package io.followthrough.web.editor;

import org.jspecify.annotations.NullMarked;
