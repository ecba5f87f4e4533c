package io.followthrough.action;

import java.util.Arrays;
import java.util.Optional;

/** Why an action item will not be done. The ids are stored: they never change. */
public enum RejectionReason {
  COST_EXCEEDS_BENEFIT("cost-exceeds-benefit"),
  SUPERSEDED("superseded"),
  NOT_EFFECTIVE("not-effective"),
  OUT_OF_OUR_CONTROL("out-of-our-control"),
  OTHER("other");

  private final String id;

  RejectionReason(String id) {
    this.id = id;
  }

  /** The name under which it is stored and spoken of over REST. */
  public String id() {
    return id;
  }

  /** The reason of that id; empty where there is none. */
  public static Optional<RejectionReason> of(String id) {
    return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
  }
}
