package io.followthrough.insight;

import java.util.Arrays;
import java.util.Optional;

/** What lets an incident off its duty. The ids are stored: they never change. */
public enum Excuse {
  /** Somebody said that no postmortem is needed. */
  WAIVED("waived"),
  /** A bypass let it close; it stays one when its day has passed, which the debts tell. */
  BYPASSED("bypassed"),
  /** It turned out to be no incident. */
  CANCELLED("cancelled");

  private final String id;

  Excuse(String id) {
    this.id = id;
  }

  /** The name under which it is stored. */
  public String id() {
    return id;
  }

  /** The one of that id; empty where there is none. */
  public static Optional<Excuse> of(String id) {
    return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
  }
}
