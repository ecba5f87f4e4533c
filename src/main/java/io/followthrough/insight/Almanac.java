package io.followthrough.insight;

import io.followthrough.policy.DueRule;
import io.followthrough.policy.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.LongFunction;

/**
 * Knows which day it is in a project, and on which day there something happened.
 *
 * @param now this moment
 * @param calendars where the days of a project begin and which of them are worked, by the project's
 *     id
 */
public record Almanac(Instant now, LongFunction<WorkCalendar> calendars) {

  /** As long as somebody has to decide on an item, a rejection is an answer and no broken word. */
  private static final DueRule TRIAGE = DueRule.business(5);

  /** This day in a project. */
  public LocalDate today(long project) {
    return dayOf(now, project);
  }

  /** The day on which a moment lies in a project. */
  public LocalDate dayOf(Instant moment, long project) {
    return calendars.apply(project).dayOf(moment);
  }

  /** The last day for deciding on what was asked for in a project. */
  LocalDate endOfTriage(Instant proposed, long project) {
    return calendars.apply(project).due(proposed, TRIAGE).orElseThrow();
  }
}
