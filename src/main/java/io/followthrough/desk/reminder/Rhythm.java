package io.followthrough.desk.reminder;

import java.util.Arrays;
import java.util.Optional;

/** How often somebody wants a digest. What is escalated to him comes whatever he chose. */
public enum Rhythm {
  /** On each working day on which there is something to tell. */
  DAILY("daily"),
  /** Once a week. */
  WEEKLY("weekly"),
  /** Never. */
  NONE("none");

  private final String id;

  Rhythm(String id) {
    this.id = id;
  }

  /** The name under which it is stored and spoken of over REST. */
  public String id() {
    return id;
  }

  /** The rhythm of that id; empty where there is none. */
  public static Optional<Rhythm> of(String id) {
    return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
  }
}
