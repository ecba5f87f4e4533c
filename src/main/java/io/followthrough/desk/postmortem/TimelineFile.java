package io.followthrough.desk.postmortem;

import io.followthrough.postmortem.timeline.Flag;
import io.followthrough.postmortem.timeline.Timeline;
import java.util.List;

/**
 * The timeline of a postmortem as one visitor sees it.
 *
 * @param postmortem the key of the postmortem
 * @param timeline its rows
 * @param flags what is odd about them now
 * @param mayEdit whether the visitor may write rows
 * @param isInField whether the field of the section holds just these rows; it does not once
 *     somebody edited the field by hand
 */
public record TimelineFile(
    String postmortem, Timeline timeline, List<Flag> flags, boolean mayEdit, boolean isInField) {

  public TimelineFile {
    flags = List.copyOf(flags);
  }
}
