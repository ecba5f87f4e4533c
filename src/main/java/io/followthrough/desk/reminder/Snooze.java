package io.followthrough.desk.reminder;

import java.time.LocalDate;

/**
 * That nobody is reminded of an action item for a time. It is due and late as before.
 *
 * @param until the last day of that
 * @param by the key of the user who wanted it
 */
public record Snooze(LocalDate until, String by) {

  /** Whether it holds on a day. */
  public boolean holdsOn(LocalDate day) {
    return !day.isAfter(until);
  }
}
