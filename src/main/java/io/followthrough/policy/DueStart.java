package io.followthrough.policy;

import java.util.Arrays;
import java.util.Optional;

/** When the clock of an action item starts; the ids are stored and never change. */
public enum DueStart {
  /** When its incident was resolved, for the last time. */
  INCIDENT_RESOLVED("incident-resolved"),
  /** When somebody accepts it. */
  ITEM_ACCEPTED("item-accepted");

  private final String id;

  DueStart(String id) {
    this.id = id;
  }

  /** The name under which it is stored and spoken of over REST. */
  public String id() {
    return id;
  }

  /** The start of that id; empty where there is none. */
  public static Optional<DueStart> of(String id) {
    return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
  }
}
