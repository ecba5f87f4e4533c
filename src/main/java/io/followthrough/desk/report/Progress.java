package io.followthrough.desk.report;

import io.followthrough.insight.Aging;
import io.followthrough.insight.BacklogWeek;
import io.followthrough.insight.Completion;
import io.followthrough.insight.Span;
import io.followthrough.insight.TimeToDone;
import java.util.List;

/**
 * Four reports on the same action items.
 *
 * @param aging how old what stands open is, today and in the weeks before
 * @param completion what was kept of what was promised
 * @param times how long it took
 * @param period the days that these two are about
 * @param backlog how the backlog moved
 * @param weeks the days that this is about
 */
public record Progress(
    List<Aging> aging,
    Completion completion,
    TimeToDone times,
    Span period,
    List<BacklogWeek> backlog,
    Span weeks) {

  public Progress {
    aging = List.copyOf(aging);
    backlog = List.copyOf(backlog);
  }
}
