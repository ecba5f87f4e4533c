package io.followthrough.desk.report;

import io.followthrough.action.ActionItem;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.action.Histories;
import io.followthrough.desk.action.History;
import io.followthrough.desk.rows.ReportRows;
import io.followthrough.insight.DueDates;
import io.followthrough.insight.ReportRow;
import java.util.List;

/** Shows what was answered to an action item, by whom and when. */
public final class HistoryDesk {

  private final Tickets tickets;
  private final Histories histories;
  private final ReportRows rows;

  public HistoryDesk(Tickets tickets, Histories histories, ReportRows rows) {
    this.tickets = tickets;
    this.histories = histories;
    this.rows = rows;
  }

  /**
   * A page of the history of an action item, for somebody who asks by its key.
   *
   * @param before the id that all of its answers are below
   * @param limit how many answers at most
   */
  public Outcome<History> open(Visitor visitor, String actionKey, int before, int limit) {
    return tickets
        .action(visitor, actionKey)
        .map(
            action -> {
              var found = histories.of(visitor, action.id(), before, limit + 1);
              var page = found.subList(0, Math.min(limit, found.size()));
              return Outcome.done(new History(action, due(action), page, found.size() > limit));
            })
        .orElseGet(() -> Outcome.refused(Refusal.notFound(actionKey)));
  }

  /** As the reports tell it, so that both say the same. */
  private DueDates due(ActionItem action) {
    return rows.of(List.of(action.id())).stream()
        .map(ReportRow::due)
        .findFirst()
        .orElseGet(DueDates::none);
  }
}
