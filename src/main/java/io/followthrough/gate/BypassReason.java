package io.followthrough.gate;

import java.util.Arrays;
import java.util.Optional;

/** Why an incident may close although its gate is shut. */
public enum BypassReason {
  DEADLINE("deadline"),
  NOBODY_TO_ANSWER("nobody-to-answer"),
  POLICY_DOES_NOT_FIT("policy-does-not-fit"),
  FAULT("fault"),
  OTHER("other");

  private final String id;

  BypassReason(String id) {
    this.id = id;
  }

  /** The name under which it is stored and spoken of over REST. */
  public String id() {
    return id;
  }

  /** The reason of that id; empty where there is none. */
  public static Optional<BypassReason> of(String id) {
    return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
  }
}
