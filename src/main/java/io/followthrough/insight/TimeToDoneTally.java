package io.followthrough.insight;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Instant;

/** Measures how long action items took that were done in some days. */
public final class TimeToDoneTally implements Tally<TimeToDone> {

  private final Almanac almanac;
  private final Span span;
  private final DayCounts taken = new DayCounts();
  private int open;

  /**
   * Begins with nothing.
   *
   * @param span the days on which they were done
   */
  public TimeToDoneTally(Almanac almanac, Span span) {
    this.almanac = almanac;
    this.span = span;
  }

  @Override
  public boolean concerns(ReportRow row) {
    return row.wasFinishedIn(span, almanac) || row.phase(almanac).isAwaited();
  }

  @Override
  public void take(ReportRow row) {
    var accepted = row.course().accepted();
    var done = row.course().finished();
    if (row.phase(almanac).isAwaited()) {
      open++;
    } else if (accepted != null && done != null && row.wasFinishedIn(span, almanac)) {
      taken.take(daysBetween(accepted, done, row.project()));
    }
  }

  @Override
  public TimeToDone report() {
    return new TimeToDone(taken.size(), taken.median(), taken.ninetieth(), open);
  }

  /** What was done before anybody accepted it took no time. */
  private int daysBetween(Instant accepted, Instant done, long project) {
    return (int)
        Math.max(0, DAYS.between(almanac.dayOf(accepted, project), almanac.dayOf(done, project)));
  }
}
