package io.followthrough.desk.report;

import io.followthrough.insight.AgingTally;
import io.followthrough.insight.Almanac;
import io.followthrough.insight.BacklogTally;
import io.followthrough.insight.CompletionTally;
import io.followthrough.insight.ReportRow;
import io.followthrough.insight.Span;
import io.followthrough.insight.Tally;
import io.followthrough.insight.TimeToDoneTally;
import java.time.LocalDate;

/** Makes four reports at once, so that the rows are gone through once. */
final class ProgressTally implements Tally<Progress> {

  private final Span period;
  private final Span weeks;
  private final AgingTally aging;
  private final CompletionTally completion;
  private final TimeToDoneTally times;
  private final BacklogTally backlog;

  ProgressTally(Almanac almanac, int weeksBack, Span period, Span weeks, LocalDate today) {
    this.period = period;
    this.weeks = weeks;
    this.aging = new AgingTally(almanac, weeksBack);
    this.completion = new CompletionTally(almanac, period, today);
    this.times = new TimeToDoneTally(almanac, period);
    this.backlog = new BacklogTally(almanac, weeks, today);
  }

  @Override
  public boolean concerns(ReportRow row) {
    return aging.concerns(row)
        || completion.concerns(row)
        || times.concerns(row)
        || backlog.concerns(row);
  }

  @Override
  public void take(ReportRow row) {
    aging.take(row);
    completion.take(row);
    times.take(row);
    backlog.take(row);
  }

  @Override
  public Progress report() {
    return new Progress(
        aging.report(), completion.report(), times.report(), period, backlog.report(), weeks);
  }
}
