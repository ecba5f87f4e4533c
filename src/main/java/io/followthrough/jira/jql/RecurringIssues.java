package io.followthrough.jira.jql;

import io.followthrough.desk.Visitor;
import io.followthrough.desk.Words;
import io.followthrough.desk.recurrence.ChainDesk;
import java.util.List;

/**
 * {@code recurring()}: the postmortems in chains of recurrences, and the incidents that they
 * review.
 */
public final class RecurringIssues extends ActionFunction {

  private final ChainDesk chains;

  public RecurringIssues(Words words, ChainDesk chains) {
    super(words, 0, 0);
    this.chains = chains;
  }

  @Override
  List<Long> find(Visitor visitor, List<String> arguments) {
    return chains.issues(visitor);
  }
}
