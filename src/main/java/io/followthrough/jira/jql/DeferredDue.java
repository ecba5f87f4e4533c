package io.followthrough.jira.jql;

import io.followthrough.desk.Visitor;
import io.followthrough.desk.Words;
import io.followthrough.desk.likeness.ActionSearch;
import java.util.List;

/** {@code deferredDue()}: those put off until today, or until a day that has passed. */
public final class DeferredDue extends ActionFunction {

  private final ActionSearch search;

  public DeferredDue(Words words, ActionSearch search) {
    super(words, 0, 0);
    this.search = search;
  }

  @Override
  List<Long> find(Visitor visitor, List<String> arguments) {
    return idsOf(search.deferredDue(visitor));
  }
}
