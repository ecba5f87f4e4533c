package io.followthrough.gate;

/** How a requirement is met. Worst last, so that the largest standing is the one to show. */
public enum Standing {
  /** The requirement has nothing to look at, and another one says why. */
  NOT_APPLICABLE("not-applicable"),
  MET("met"),
  /** Something is amiss that keeps nobody from closing the incident. */
  WARNED("warned"),
  /** It is not met, and somebody entitled to it lets the incident pass all the same. */
  WAIVED("waived"),
  UNMET("unmet"),
  /** The requirement could not be examined; this keeps the gate shut. */
  BROKEN("broken");

  private final String id;

  Standing(String id) {
    this.id = id;
  }

  /** The name under which it is spoken of over REST. */
  public String id() {
    return id;
  }

  /** Whether there is something to tell about it. */
  public boolean tells() {
    return compareTo(MET) > 0;
  }

  /** Whether an incident with this standing may close, as far as this requirement goes. */
  public boolean lets() {
    return switch (this) {
      case NOT_APPLICABLE, MET, WARNED, WAIVED -> true;
      case UNMET, BROKEN -> false;
    };
  }
}
