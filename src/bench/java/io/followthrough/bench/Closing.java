package io.followthrough.bench;

import java.util.function.IntFunction;

/** Closes an issue, another one each turn, and reopens it afterwards. */
record Closing(IntFunction<String> issues) implements Question<Client> {

  /** The transitions of the demo's workflows. */
  static final int CLOSE = 2;

  private static final int REOPEN = 3;

  @Override
  public void ask(Client asker, int turn) throws Exception {
    asker.move(issues.apply(turn), CLOSE, Client.NO_CONTENT);
  }

  @Override
  public void undo(Client asker, int turn) throws Exception {
    asker.move(issues.apply(turn), REOPEN, Client.NO_CONTENT);
  }
}
