package io.followthrough.desk.reading;

import java.util.Arrays;
import java.util.Optional;

/** How a reading calls people. The ids are spoken of over REST. */
public enum Naming {
  NAMES("names"),
  /** By what they had to do with it. */
  ROLES("roles");

  private final String id;

  Naming(String id) {
    this.id = id;
  }

  /** The name under which it is spoken of over REST. */
  public String id() {
    return id;
  }

  /** The one of that id; empty where there is none. */
  public static Optional<Naming> of(String id) {
    return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
  }
}
