package io.followthrough.desk.reminder;

import java.util.Arrays;
import java.util.Optional;

/** Why somebody is told of an action item, the weightiest first, as a digest tells of them. */
public enum Cause {
  /** What was promised was closed without fixing it, or lost. */
  UNFULFILLED("unfulfilled"),
  /** A deferral or an accepted risk has ended, so that the item waits for an answer again. */
  RETURNED("returned"),
  /** What he promised is due soon, or late. */
  DUE("due"),
  /** What somebody else promised is late by so many days that he is to know. */
  ESCALATED("escalated");

  private final String id;

  Cause(String id) {
    this.id = id;
  }

  /** The name under which it is stored. */
  public String id() {
    return id;
  }

  /** The cause of that id; empty where there is none. */
  public static Optional<Cause> of(String id) {
    return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
  }
}
