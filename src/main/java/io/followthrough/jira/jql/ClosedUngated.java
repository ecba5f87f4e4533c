package io.followthrough.jira.jql;

import io.followthrough.desk.Outcome;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.Words;
import io.followthrough.desk.report.DebtDesk;
import java.util.List;
import java.util.Map;

/** {@code closedUngated()}: incidents that were closed around the gate, which is still shut. */
public final class ClosedUngated extends DebtFunction {

  public ClosedUngated(Words words, DebtDesk desk) {
    super(words, desk);
  }

  @Override
  Outcome<List<Long>> idsIn(DebtDesk reports, Visitor visitor, Map<String, String> sent) {
    return reports.incidents(visitor, sent).then(report -> Outcome.done(report.ungated()));
  }
}
