package io.followthrough.policy;

import java.util.Arrays;
import java.util.Optional;

/** Which days a due rule counts; the ids are stored and never change. */
public enum Counting {
  /** None: there is no due day. */
  NONE("none"),
  /** All of them. */
  CALENDAR("calendar"),
  /** Working days. */
  BUSINESS("business");

  private final String id;

  Counting(String id) {
    this.id = id;
  }

  /** The name under which it is stored and spoken of over REST. */
  public String id() {
    return id;
  }

  /** The way of counting of that id; empty where there is none. */
  public static Optional<Counting> of(String id) {
    return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
  }
}
