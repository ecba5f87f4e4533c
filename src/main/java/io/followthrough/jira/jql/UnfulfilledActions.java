package io.followthrough.jira.jql;

import io.followthrough.desk.WaitingSearch;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.Words;
import java.util.List;

/** {@code unfulfilledActions()}: those accepted, and then closed without fixing them, or lost. */
public final class UnfulfilledActions extends ActionFunction {

  private final WaitingSearch search;

  public UnfulfilledActions(Words words, WaitingSearch search) {
    super(words, 0, 0);
    this.search = search;
  }

  @Override
  List<Long> find(Visitor visitor, List<String> arguments) {
    return idsOf(search.unfulfilled(visitor));
  }
}
