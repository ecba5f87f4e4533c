/** The page on which a postmortem is read as a whole, on the screen and on paper. */
@NullMarked
package io.followthrough.web.reading;

import org.jspecify.annotations.NullMarked;
