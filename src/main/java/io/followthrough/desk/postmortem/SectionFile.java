package io.followthrough.desk.postmortem;

import io.followthrough.postmortem.Lack;
import io.followthrough.postmortem.Postmortem;
import io.followthrough.postmortem.Section;
import java.util.Optional;

/**
 * One section of a postmortem as it stands.
 *
 * @param postmortem the postmortem
 * @param section which one
 * @param text what was written, without the rows that it may have as well
 * @param version of that text, so that nobody overwrites what he has not seen
 * @param missing how many required sections of the postmortem lack something
 */
public record SectionFile(
    Postmortem postmortem, Section section, String text, String version, int missing) {

  /** Whether the section says enough, be it in rows. */
  public boolean isAnswered() {
    return lack().isEmpty();
  }

  /** What the section lacks; empty where it says enough. */
  public Optional<Lack> lack() {
    return postmortem.lackOf(section);
  }
}
