package io.followthrough.gate.coverage;

/** How a transition stands to the gate. */
public enum Guard {
  /** It closes no open incident, so there is nothing to ask. */
  NOT_NEEDED("not-needed"),
  /** It closes incidents and asks the gate first. */
  GUARDED("guarded"),
  /** It closes incidents and does not ask. */
  UNGUARDED("unguarded"),
  /** It creates incidents that are closed already; there is nothing to ask about yet. */
  BORN_CLOSED("born-closed");

  private final String id;

  Guard(String id) {
    this.id = id;
  }

  /** The name under which it is spoken of over REST. */
  public String id() {
    return id;
  }

  /** Whether incidents get closed that way without being asked about. */
  public boolean lets() {
    return this == UNGUARDED || this == BORN_CLOSED;
  }
}
