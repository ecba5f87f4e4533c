/**
 * What happened when: the rows of a timeline, what is odd about them, how long things took, and how
 * rows are read from text that somebody pastes.
 *
 * <p>Start at {@link io.followthrough.postmortem.timeline.Timeline}; for pasting, at {@link
 * io.followthrough.postmortem.timeline.Paste}.
 */
@NullMarked
package io.followthrough.postmortem.timeline;

import org.jspecify.annotations.NullMarked;
