package io.followthrough.policy;

/** How much must be settled before an incident closes; each level asks for more than the last. */
public enum Level {
  /** There is a complete postmortem. */
  POSTMORTEM("postmortem"),
  /** Besides, every action item of it has an answer. */
  TRIAGED("triaged");

  private final String id;

  Level(String id) {
    this.id = id;
  }

  /** The name under which it is stored and spoken of over REST. */
  public String id() {
    return id;
  }

  /** Whether this level asks for all that the other one asks for. */
  public boolean includes(Level other) {
    return compareTo(other) >= 0;
  }
}
