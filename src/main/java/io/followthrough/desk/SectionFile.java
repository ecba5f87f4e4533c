package io.followthrough.desk;

import io.followthrough.postmortem.Postmortem;
import io.followthrough.postmortem.Section;

/**
 * One section of a postmortem as it stands.
 *
 * @param postmortem the postmortem
 * @param section which one
 * @param text what was written, without the rows that it may have as well
 * @param version of that text, so that nobody overwrites what he has not seen
 * @param missing how many required sections of the postmortem say nothing
 */
public record SectionFile(
    Postmortem postmortem, Section section, String text, String version, int missing) {

  /** Whether the section says something, be it in rows. */
  public boolean isAnswered() {
    return postmortem.answers(section);
  }
}
