package io.followthrough.jira.jql;

import io.followthrough.desk.Words;
import io.followthrough.desk.looseend.LooseEndDesk;
import io.followthrough.desk.looseend.LooseEndKind;

/** {@code orphanedActions()}: those that nobody answers for any more, or whose tickets are lost. */
public final class OrphanedActions extends LooseEndFunction {

  public OrphanedActions(Words words, LooseEndDesk desk) {
    super(words, desk, LooseEndKind.ORPHANED, LooseEndKind.BROKEN);
  }
}
