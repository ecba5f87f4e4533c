package io.followthrough.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Counts week by week what was newly accepted, what was done, and what was left. */
public final class BacklogTally implements Tally<List<BacklogWeek>> {

  private final Almanac almanac;
  private final LocalDate today;
  private final List<Span> weeks;
  private final int[] accepted;
  private final int[] finished;
  private final int[] open;

  /**
   * Begins with nothing.
   *
   * @param span the days; the weeks they touch are counted whole
   * @param today this day
   */
  public BacklogTally(Almanac almanac, Span span, LocalDate today) {
    this.almanac = almanac;
    this.today = today;
    this.weeks = span.weeks();
    this.accepted = new int[weeks.size()];
    this.finished = new int[weeks.size()];
    this.open = new int[weeks.size()];
  }

  @Override
  public boolean concerns(ReportRow row) {
    return weeks.stream()
        .anyMatch(
            days ->
                row.wasAcceptedIn(days, almanac)
                    || row.wasFinishedIn(days, almanac)
                    || row.phaseOn(days.last(), almanac).isAwaited());
  }

  @Override
  public void take(ReportRow row) {
    for (var week = 0; week < open.length; week++) {
      var days = weeks.get(week);
      accepted[week] += row.wasAcceptedIn(days, almanac) ? 1 : 0;
      finished[week] += row.wasFinishedIn(days, almanac) ? 1 : 0;
      open[week] += row.phaseOn(days.last(), almanac).isAwaited() ? 1 : 0;
    }
  }

  /** Oldest first. */
  @Override
  public List<BacklogWeek> report() {
    return IntStream.range(0, open.length)
        .mapToObj(
            week ->
                new BacklogWeek(
                    weeks.get(week),
                    Extent.of(weeks.get(week), weeks.get(week), today),
                    accepted[week],
                    finished[week],
                    open[week]))
        .toList();
  }
}
