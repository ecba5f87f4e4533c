package io.followthrough.postmortem.factor;

/** What part something played. The ids are spoken of over REST. */
public enum Role {
  /** It set the incident off; on another day it would have been harmless. */
  TRIGGER("trigger"),
  /** It made the incident possible, or worse. */
  FACTOR("factor");

  private final String id;

  Role(String id) {
    this.id = id;
  }

  /** The name under which it is spoken of over REST. */
  public String id() {
    return id;
  }
}
