package io.followthrough.action;

import java.util.Arrays;
import java.util.Optional;

/** A reply to a question. The ids are stored and spoken of over REST: they never change. */
public enum CheckReply {
  YES("yes"),
  NO("no"),
  /** There is nothing of the kind. */
  NONE("none");

  private final String id;

  CheckReply(String id) {
    this.id = id;
  }

  /** The name under which it is stored and spoken of over REST. */
  public String id() {
    return id;
  }

  /** The reply of that id; empty where there is none. */
  public static Optional<CheckReply> of(String id) {
    return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
  }
}
