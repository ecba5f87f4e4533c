package io.followthrough.gate;

import java.util.Arrays;
import java.util.Optional;

/** Why an incident needs no postmortem. */
public enum WaiverReason {
  MINOR_IMPACT("minor-impact"),
  REVIEWED_ELSEWHERE("reviewed-elsewhere"),
  FALSE_ALARM("false-alarm"),
  PLANNED("planned"),
  OTHER("other");

  private final String id;

  WaiverReason(String id) {
    this.id = id;
  }

  /** The name under which it is stored and spoken of over REST. */
  public String id() {
    return id;
  }

  /** The reason of that id; empty where there is none. */
  public static Optional<WaiverReason> of(String id) {
    return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
  }
}
