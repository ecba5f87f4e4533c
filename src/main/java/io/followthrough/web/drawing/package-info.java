/**
 * Works out where things stand in the picture of a timeline; the template draws them.
 *
 * <p>Start at {@link io.followthrough.web.drawing.Drawing}.
 */
@NullMarked
package io.followthrough.web.drawing;

import org.jspecify.annotations.NullMarked;
