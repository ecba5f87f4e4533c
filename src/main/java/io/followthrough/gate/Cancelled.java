package io.followthrough.gate;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * That an incident is in a status of those that turned out to be none.
 *
 * @param status the name of that status
 * @param why what somebody said about it; {@code null} where nobody did
 */
public record Cancelled(String status, @Nullable Why why) {

  /**
   * Why it is none.
   *
   * @param by the user key of who said so
   */
  public record Why(String reason, String by, Instant at) {}

  /** Whether somebody said why. */
  public boolean isSaid() {
    return why != null;
  }

  /**
   * What is asked of an incident that turned out to be none. Where somebody said why, a postmortem
   * is not; what somebody asked for in one is. Where nobody did, all of it, and why.
   *
   * @param findings what would be asked of it if it were one
   */
  List<Finding> settle(Incident incident, List<Finding> findings) {
    if (why == null) {
      return Stream.concat(Stream.of(unsaid(incident)), findings.stream()).toList();
    }
    var said = Message.of("followthrough.gate.cancelled", why.reason());
    var mend = Message.of("followthrough.gate.cancelled.mend", incident.key());
    return findings.stream().map(finding -> finding.excused(said, mend)).toList();
  }

  private Finding unsaid(Incident incident) {
    return Finding.of(
        "cancelled",
        List.of(
            new Obstacle(
                Message.of("followthrough.gate.cancelled.unsaid", incident.key(), status),
                incident.ref(),
                Message.of("followthrough.gate.cancelled.unsaid.mend", incident.key()))));
  }
}
