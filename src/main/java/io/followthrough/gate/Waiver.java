package io.followthrough.gate;

import io.followthrough.policy.Terms;
import java.time.Instant;

/**
 * Says that an incident needs no postmortem. It excuses what a postmortem itself lacks, and never
 * an action item that somebody has asked for.
 *
 * @param category the kind of reason
 * @param reason the reason in words
 * @param severity the id of the severity that it was given for
 * @param level the id of the level that was asked then
 * @param by the user key of who gave it
 * @param at when
 */
public record Waiver(
    WaiverReason category, String reason, String severity, String level, String by, Instant at) {

  /** Whether it counts for what is asked now: an incident of another severity is another matter. */
  public boolean holdsFor(Terms terms) {
    return severity.equals(terms.severity().id());
  }

  /** The same finding, unless this excuses it. */
  Finding excuse(Finding finding) {
    return finding.excused(
        Message.of("followthrough.gate.waived", reason),
        Message.of("followthrough.gate.waived.mend"));
  }
}
