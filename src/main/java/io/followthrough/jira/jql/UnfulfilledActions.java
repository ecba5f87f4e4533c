package io.followthrough.jira.jql;

import io.followthrough.desk.ActionSearch;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.Words;
import java.util.List;

/** {@code unfulfilledActions()}: those accepted and then closed without fixing them. */
public final class UnfulfilledActions extends ActionFunction {

  private final ActionSearch search;

  public UnfulfilledActions(Words words, ActionSearch search) {
    super(words, 0, 0);
    this.search = search;
  }

  @Override
  List<Long> find(Visitor visitor, List<String> arguments) {
    return idsOf(search.unfulfilled(visitor));
  }
}
