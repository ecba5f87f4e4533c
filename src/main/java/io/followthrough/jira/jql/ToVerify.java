package io.followthrough.jira.jql;

import io.followthrough.desk.Words;
import io.followthrough.desk.looseend.LooseEndDesk;
import io.followthrough.desk.looseend.LooseEndKind;

/** {@code toVerify()}: those that were done some time ago, and nobody looked whether they held. */
public final class ToVerify extends LooseEndFunction {

  public ToVerify(Words words, LooseEndDesk desk) {
    super(words, desk, LooseEndKind.TO_VERIFY);
  }
}
