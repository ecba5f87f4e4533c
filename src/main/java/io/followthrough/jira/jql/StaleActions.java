package io.followthrough.jira.jql;

import io.followthrough.desk.Words;
import io.followthrough.desk.looseend.LooseEndDesk;
import io.followthrough.desk.looseend.LooseEndKind;

/** {@code staleActions()}: those on whose tickets nothing has happened for long. */
public final class StaleActions extends LooseEndFunction {

  public StaleActions(Words words, LooseEndDesk desk) {
    super(words, desk, LooseEndKind.STALE);
  }
}
