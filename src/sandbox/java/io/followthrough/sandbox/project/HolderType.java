package io.followthrough.sandbox.project;

import java.util.Arrays;

/** Whom a permission scheme may grant something to. */
public enum HolderType {
  /** A group by name; without a name anyone, signed in or not. */
  GROUP("group"),
  /** A user by key. */
  USER("user"),
  /** A project role by id. */
  PROJECT_ROLE("projectrole"),
  /** The lead of the project. */
  LEAD("lead"),
  /** The reporter of the issue. */
  REPORTER("reporter"),
  /** The assignee of the issue. */
  ASSIGNEE("assignee"),
  /** Anyone who is signed in. */
  APPLICATION_ROLE("applicationRole");

  private final String stored;

  HolderType(String stored) {
    this.stored = stored;
  }

  String stored() {
    return stored;
  }

  static HolderType ofStored(String stored) {
    return Arrays.stream(values())
        .filter(type -> type.stored.equals(stored))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No holder is of type " + stored));
  }
}
