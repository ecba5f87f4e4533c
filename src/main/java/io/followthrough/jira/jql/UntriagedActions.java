package io.followthrough.jira.jql;

import io.followthrough.desk.Visitor;
import io.followthrough.desk.Words;
import io.followthrough.desk.triage.WaitingSearch;
import java.util.List;

/** {@code untriagedActions()}: those that still need an answer. */
public final class UntriagedActions extends ActionFunction {

  private final WaitingSearch search;

  public UntriagedActions(Words words, WaitingSearch search) {
    super(words, 0, 0);
    this.search = search;
  }

  @Override
  List<Long> find(Visitor visitor, List<String> arguments) {
    return idsOf(search.untriaged(visitor));
  }
}
