package io.followthrough.gate.coverage;

/** From where a transition may be taken. */
public enum Origin {
  /** From nowhere: it creates the issue. */
  INITIAL("initial"),
  /** From one step. */
  STEP("step"),
  /** From several steps that share it. */
  COMMON("common"),
  /** From every step. */
  GLOBAL("global");

  private final String id;

  Origin(String id) {
    this.id = id;
  }

  /** The name under which it is spoken of over REST. */
  public String id() {
    return id;
  }
}
