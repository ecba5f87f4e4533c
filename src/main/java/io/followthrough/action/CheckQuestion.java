package io.followthrough.action;

import java.util.Arrays;
import java.util.Optional;

/**
 * What somebody asks himself some weeks after an item was done, to know whether it held. The ids
 * are stored and spoken of over REST: they never change.
 */
public enum CheckQuestion {
  /** Is it where it was to be, and in use? */
  SHIPPED("shipped", CheckReply.YES),
  /** Has the same alert gone off since? */
  ALERT("alert", CheckReply.NO),
  /** Has there been a similar incident since? */
  SIMILAR("similar", CheckReply.NO),
  /** Has what it was to change been seen to change? */
  METRIC("metric", CheckReply.YES);

  private final String id;
  private final CheckReply good;

  CheckQuestion(String id, CheckReply good) {
    this.id = id;
    this.good = good;
  }

  /** The name under which it is stored and spoken of over REST. */
  public String id() {
    return id;
  }

  /** The question of that id; empty where there is none. */
  public static Optional<CheckQuestion> of(String id) {
    return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
  }

  /** Whether a reply speaks against that it held. What was never shipped can't have. */
  public boolean isDoubtedBy(CheckReply reply) {
    return reply != good && !(allows(reply) && reply == CheckReply.NONE);
  }

  /** Whether it can be replied so: everything else may not apply, but something was to be done. */
  public boolean allows(CheckReply reply) {
    return reply != CheckReply.NONE || this != SHIPPED;
  }
}
