package io.followthrough.policy;

import java.util.Arrays;
import java.util.Optional;

/** How much must be settled before an incident closes; each level asks for more than the last. */
public enum Level {
  /** Nothing is asked. */
  OFF("off"),
  /** A rehearsal: what {@link #TRIAGED} would refuse is told, and nothing is held back. */
  WARN("warn"),
  /** There is a complete postmortem. */
  POSTMORTEM("postmortem"),
  /** Besides, every action item of it has an answer. */
  TRIAGED("triaged"),
  /** Besides, every priority action is done. */
  PRIORITY_DONE("priority-done"),
  /** Besides, every accepted action item is done. */
  ALL_DONE("all-done");

  private final String id;

  Level(String id) {
    this.id = id;
  }

  /** The name under which it is stored and spoken of over REST. */
  public String id() {
    return id;
  }

  /** The level of that id; empty where there is none. */
  public static Optional<Level> of(String id) {
    return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
  }

  /** Whether a gate of this level asks what belongs to another one. */
  public boolean asks(Level other) {
    return examined().compareTo(other) >= 0;
  }

  /** Whether this level asks for no less than another one does. */
  public boolean includes(Level other) {
    return compareTo(other) >= 0;
  }

  /** Whether what stands in the way holds an incident back. */
  public boolean holdsBack() {
    return compareTo(WARN) > 0;
  }

  private Level examined() {
    return this == WARN ? TRIAGED : this;
  }
}
