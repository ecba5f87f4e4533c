package io.followthrough.gate;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Lets an incident close once although its gate is shut. What the gate asks for is owed all the
 * same.
 *
 * @param category the kind of reason
 * @param reason the reason in words
 * @param by the user key of who gave it
 * @param at when
 * @param until the last day on which it lets the incident close, and by which what is owed is to be
 *     settled
 */
public record Bypass(BypassReason category, String reason, String by, Instant at, LocalDate until) {

  /** Whether what it let pass should have been settled by now. */
  public boolean isOverdueOn(LocalDate today) {
    return until.isBefore(today);
  }
}
