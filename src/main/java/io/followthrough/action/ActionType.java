package io.followthrough.action;

import java.util.Arrays;
import java.util.Optional;

/** What an action item is good for. The ids are stored: they never change. */
public enum ActionType {
  /** The failure, or one of its shape, does not happen again. */
  PREVENT("prevent"),
  /** It is noticed sooner. */
  DETECT("detect"),
  /** It does less harm. */
  MITIGATE("mitigate"),
  /** What it broke is put right. */
  REPAIR("repair"),
  /** People work another way. */
  PROCESS("process"),
  /** Something is found out, with a bound on how long one looks. */
  INVESTIGATE("investigate");

  private final String id;

  ActionType(String id) {
    this.id = id;
  }

  /** The name under which it is stored and spoken of over REST. */
  public String id() {
    return id;
  }

  /** The type of that id; empty where there is none. */
  public static Optional<ActionType> of(String id) {
    return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
  }
}
