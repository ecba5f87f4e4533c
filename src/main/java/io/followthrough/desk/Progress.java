package io.followthrough.desk;

import io.followthrough.insight.Aging;
import io.followthrough.insight.BacklogWeek;
import io.followthrough.insight.Completion;
import io.followthrough.insight.TimeToDone;
import java.util.List;

/**
 * Four reports on the same action items.
 *
 * @param aging how old what stands open is, today and in the weeks before
 * @param completion what was kept of what was promised in the last year
 * @param times how long it took in the last year
 * @param backlog how the backlog moved in the last weeks
 */
public record Progress(
    List<Aging> aging, Completion completion, TimeToDone times, List<BacklogWeek> backlog) {

  public Progress {
    aging = List.copyOf(aging);
    backlog = List.copyOf(backlog);
  }
}
