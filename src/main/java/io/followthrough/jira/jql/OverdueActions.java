package io.followthrough.jira.jql;

import io.followthrough.desk.Complaint;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.Words;
import io.followthrough.desk.report.OverdueReport;
import io.followthrough.desk.report.ReportDesk;
import java.util.List;
import java.util.Map;

/**
 * {@code overdueActions()}, or {@code overdueActions("SEV1")}: those that the report lists as
 * overdue.
 */
public final class OverdueActions extends ActionFunction {

  private final ReportDesk reports;

  public OverdueActions(Words words, ReportDesk reports) {
    super(words, 0, 1);
    this.reports = reports;
  }

  @Override
  List<Long> find(Visitor visitor, List<String> arguments) {
    return report(visitor, arguments).fold(OverdueReport::items, refusal -> List.of());
  }

  @Override
  List<Complaint> complaintsAbout(Visitor visitor, List<String> arguments) {
    return report(visitor, arguments).fold(report -> List.of(), Refusal::complaints);
  }

  private Outcome<OverdueReport> report(Visitor visitor, List<String> arguments) {
    return reports.allOverdue(
        visitor, arguments.isEmpty() ? Map.of() : Map.of("severity", arguments.get(0)));
  }
}
