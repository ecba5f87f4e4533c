package io.followthrough.action;

/**
 * What an accepted item still takes though all its tickets are closed as done. The ids are spoken
 * of over REST: they never change.
 */
public enum Outstanding {
  /** Somebody looked, and what was done had not held. */
  FIX("fix"),
  /** A link that shows that it is done. */
  LINK("link"),
  /** That somebody else than the owner says that it is done. */
  CONFIRMATION("confirmation");

  private final String id;

  Outstanding(String id) {
    this.id = id;
  }

  /** The name under which it is spoken of over REST. */
  public String id() {
    return id;
  }
}
