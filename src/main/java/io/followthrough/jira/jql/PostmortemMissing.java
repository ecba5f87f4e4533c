package io.followthrough.jira.jql;

import io.followthrough.desk.Complaint;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.Words;
import io.followthrough.desk.report.DutyDesk;
import io.followthrough.desk.report.DutyList;
import java.util.List;
import java.util.Map;

/**
 * {@code postmortemMissing()}, or {@code postmortemMissing("overdue")}: closed incidents that the
 * report on duties counts as missing, whenever they closed.
 */
public final class PostmortemMissing extends ActionFunction {

  private final DutyDesk duties;

  public PostmortemMissing(Words words, DutyDesk duties) {
    super(words, 0, 1);
    this.duties = duties;
  }

  @Override
  List<Long> find(Visitor visitor, List<String> arguments) {
    return list(visitor, arguments).fold(DutyList::incidents, refusal -> List.of());
  }

  @Override
  List<Complaint> complaintsAbout(Visitor visitor, List<String> arguments) {
    return list(visitor, arguments).fold(list -> List.of(), Refusal::complaints);
  }

  private Outcome<DutyList> list(Visitor visitor, List<String> arguments) {
    return duties.missing(
        visitor, arguments.isEmpty() ? Map.of() : Map.of("state", arguments.get(0)));
  }
}
