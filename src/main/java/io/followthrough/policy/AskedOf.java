package io.followthrough.policy;

import java.util.Arrays;
import java.util.Optional;

/** Of which accepted action items something is asked. Policies speak of them by their ids. */
public enum AskedOf {
  NONE("none"),
  /** Those that must not slip. */
  PRIORITY("priority"),
  ALL("all");

  private final String id;

  AskedOf(String id) {
    this.id = id;
  }

  /** The name under which policies speak of it. */
  public String id() {
    return id;
  }

  /** The one of that id; empty where there is none. */
  public static Optional<AskedOf> of(String id) {
    return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
  }

  /** Whether it is asked of an item. */
  public boolean asks(boolean priorityAction) {
    return this == ALL || (this == PRIORITY && priorityAction);
  }
}
