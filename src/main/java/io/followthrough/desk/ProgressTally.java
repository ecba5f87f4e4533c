package io.followthrough.desk;

import io.followthrough.insight.AgingTally;
import io.followthrough.insight.Almanac;
import io.followthrough.insight.BacklogTally;
import io.followthrough.insight.CompletionTally;
import io.followthrough.insight.ReportRow;
import io.followthrough.insight.Span;
import io.followthrough.insight.Tally;
import io.followthrough.insight.TimeToDoneTally;

/** Makes four reports at once, so that the rows are gone through once. */
final class ProgressTally implements Tally<Progress> {

  private final AgingTally aging;
  private final CompletionTally completion;
  private final TimeToDoneTally times;
  private final BacklogTally backlog;

  ProgressTally(Almanac almanac, int weeks, Span year, Span quarter) {
    this.aging = new AgingTally(almanac, weeks);
    this.completion = new CompletionTally(almanac, year);
    this.times = new TimeToDoneTally(almanac, year);
    this.backlog = new BacklogTally(almanac, quarter);
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
    return new Progress(aging.report(), completion.report(), times.report(), backlog.report());
  }
}
