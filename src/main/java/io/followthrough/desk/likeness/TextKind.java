package io.followthrough.desk.likeness;

import java.util.Arrays;
import java.util.Optional;

/**
 * The kinds of texts that there are hints on. The ids are spoken of over REST: they never change.
 */
public enum TextKind {
  /** What an action item asks for, in a line. */
  ACTION("action"),
  /** How one will know that an action item is done. */
  DONE_WHEN("done-when"),
  /** A section of a postmortem. */
  SECTION("section");

  private final String id;

  TextKind(String id) {
    this.id = id;
  }

  /** The name under which it is spoken of over REST. */
  public String id() {
    return id;
  }

  /** The kind of that id; empty where there is none. */
  public static Optional<TextKind> of(String id) {
    return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
  }
}
