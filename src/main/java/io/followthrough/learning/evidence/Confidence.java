package io.followthrough.learning.evidence;

import java.util.Arrays;
import java.util.Optional;

/** How sure somebody is of a claim. The ids are stored: they never change. */
public enum Confidence {
  HIGH("high"),
  MEDIUM("medium"),
  LOW("low");

  private final String id;

  Confidence(String id) {
    this.id = id;
  }

  /** The name under which it is stored and spoken of over REST. */
  public String id() {
    return id;
  }

  /** The confidence of that id; empty where there is none. */
  public static Optional<Confidence> of(String id) {
    return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
  }
}
