package io.followthrough.insight;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MILLIS;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a closed incident is to have a complete postmortem, since its policy asks for one. Moments
 * are kept to the millisecond, as they are stored.
 *
 * @param incident the id of the incident
 * @param project the id of its project, whose days count
 * @param severity how bad it is; empty where nobody can tell
 * @param closed when its clock began to run: when it was resolved last, or, where nobody wrote that
 *     down, when it was opened
 * @param due by which day; {@code null} where the policy sets none
 * @param completed since when a postmortem of it has been complete; {@code null} while none is
 * @param excuse what lets it off; {@code null} where nothing does
 */
public record Duty(
    long incident,
    long project,
    String severity,
    Instant closed,
    @Nullable LocalDate due,
    @Nullable Instant completed,
    @Nullable Excuse excuse) {

  public Duty {
    closed = closed.truncatedTo(MILLIS);
    completed = completed == null ? null : completed.truncatedTo(MILLIS);
  }

  /** The day on which it began. */
  public LocalDate begun(Almanac almanac) {
    return almanac.dayOf(closed, project);
  }

  /** How it stands today. What is complete needs no excuse any more. */
  public DutyState state(Almanac almanac) {
    if (completed != null) {
      return isBy(almanac.dayOf(completed, project)) ? DutyState.IN_TIME : DutyState.LATE;
    }
    if (excuse != null) {
      return switch (excuse) {
        case WAIVED -> DutyState.WAIVED;
        case BYPASSED -> DutyState.BYPASSED;
        case CANCELLED -> DutyState.CANCELLED;
      };
    }
    return isBy(almanac.today(project)) ? DutyState.PENDING : DutyState.OVERDUE;
  }

  /** How many days it took; none where it was complete before the incident closed. */
  int daysTaken(Instant done, Almanac almanac) {
    return (int) Math.max(0, DAYS.between(begun(almanac), almanac.dayOf(done, project)));
  }

  private boolean isBy(LocalDate day) {
    return due == null || !day.isAfter(due);
  }
}
