package io.followthrough.learning.evidence;

import java.util.Arrays;
import java.util.Optional;

/** What an action item would have done to an incident. The ids are stored: they never change. */
public enum Effect {
  PREVENTED("prevented"),
  DETECTED_SOONER("detected-sooner"),
  SHORTENED("shortened"),
  /** It would have hit fewer people, or less of what they do. */
  LIMITED("limited");

  private final String id;

  Effect(String id) {
    this.id = id;
  }

  /** The name under which it is stored and spoken of over REST. */
  public String id() {
    return id;
  }

  /** The effect of that id; empty where there is none. */
  public static Optional<Effect> of(String id) {
    return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
  }
}
