package io.followthrough.jira.jql;

import io.followthrough.desk.Complaint;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.Words;
import io.followthrough.desk.report.DebtDesk;
import java.util.List;
import java.util.Map;

/** A function that stands for issues of the report on debts, of one severity or of any. */
abstract class DebtFunction extends ActionFunction {

  private final DebtDesk desk;

  DebtFunction(Words words, DebtDesk desk) {
    super(words, 0, 1);
    this.desk = desk;
  }

  /** The ids of the issues it stands for, as far as the report has them. */
  abstract Outcome<List<Long>> idsIn(DebtDesk reports, Visitor visitor, Map<String, String> sent);

  @Override
  final List<Long> find(Visitor visitor, List<String> arguments) {
    return idsIn(desk, visitor, sent(arguments)).fold(ids -> ids, refusal -> List.of());
  }

  @Override
  final List<Complaint> complaintsAbout(Visitor visitor, List<String> arguments) {
    return desk.narrowing(visitor, sent(arguments)).fold(which -> List.of(), Refusal::complaints);
  }

  private static Map<String, String> sent(List<String> arguments) {
    return arguments.isEmpty() ? Map.of() : Map.of("severity", arguments.get(0));
  }
}
