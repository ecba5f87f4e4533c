package io.followthrough.jira.jql;

import io.followthrough.desk.Complaint;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.Words;
import io.followthrough.desk.likeness.ActionSearch;
import java.util.List;

/** {@code actionsOf("OPS-2")}: what a postmortem asks for. */
public final class ActionsOf extends ActionFunction {

  private final ActionSearch search;

  public ActionsOf(Words words, ActionSearch search) {
    super(words, 1, 1);
    this.search = search;
  }

  @Override
  List<Long> find(Visitor visitor, List<String> arguments) {
    return search.of(visitor, arguments.get(0)).fold(ActionFunction::idsOf, refusal -> List.of());
  }

  @Override
  List<Complaint> complaintsAbout(Visitor visitor, List<String> arguments) {
    return search.of(visitor, arguments.get(0)).fold(found -> List.of(), Refusal::complaints);
  }
}
