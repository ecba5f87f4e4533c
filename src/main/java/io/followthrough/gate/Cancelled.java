package io.followthrough.gate;

import java.time.Instant;
import java.util.List;
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

  /** Of an incident that turned out to be none nothing is asked but why. */
  Finding finding(Incident incident) {
    return why != null
        ? Finding.notApplicable("cancelled")
        : Finding.of(
            "cancelled",
            List.of(
                new Obstacle(
                    Message.of("followthrough.gate.cancelled.unsaid", incident.key(), status),
                    incident.ref(),
                    Message.of("followthrough.gate.cancelled.mend", incident.key()))));
  }
}
