package io.followthrough.jira.jql;

import io.followthrough.desk.Outcome;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.Words;
import io.followthrough.desk.report.DebtDesk;
import java.util.List;
import java.util.Map;

/** {@code unfulfilledActions()}: those accepted, and then closed without fixing them, or lost. */
public final class UnfulfilledActions extends DebtFunction {

  public UnfulfilledActions(Words words, DebtDesk desk) {
    super(words, desk);
  }

  @Override
  Outcome<List<Long>> idsIn(DebtDesk reports, Visitor visitor, Map<String, String> sent) {
    return reports.promises(visitor, sent).then(report -> Outcome.done(report.broken()));
  }
}
