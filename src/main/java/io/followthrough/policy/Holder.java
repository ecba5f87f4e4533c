package io.followthrough.policy;

import java.util.Optional;

/**
 * Some people who have a right.
 *
 * @param name the name of the group or role; empty for administrators and editors
 */
public record Holder(Kind kind, String name) {

  /** How it is told who they are. */
  public enum Kind {
    /** Those who administer the project. */
    ADMINISTRATORS("administrators"),
    /** Those who may edit the issue, or issues of the project. */
    EDITORS("editors"),
    /** A group of the host. */
    GROUP("group:"),
    /** Whoever fills a role in the project. */
    ROLE("role:");

    private final String start;

    Kind(String start) {
      this.start = start;
    }
  }

  /** Those who administer the project. */
  public static final Holder ADMINISTRATORS = new Holder(Kind.ADMINISTRATORS, "");

  /** Those who may edit. */
  public static final Holder EDITORS = new Holder(Kind.EDITORS, "");

  /** Whether the host can list who they are. */
  public boolean isListed() {
    return switch (kind) {
      case GROUP, ROLE -> true;
      case ADMINISTRATORS, EDITORS -> false;
    };
  }

  /** The members of a group. */
  public static Holder group(String name) {
    return new Holder(Kind.GROUP, name);
  }

  /** Whoever fills a role. */
  public static Holder role(String name) {
    return new Holder(Kind.ROLE, name);
  }

  /**
   * Reads {@code administrators}, {@code editors}, {@code group:name} or {@code role:name}; empty
   * for all else.
   */
  static Optional<Holder> of(String said) {
    if (said.equals(Kind.ADMINISTRATORS.start)) {
      return Optional.of(ADMINISTRATORS);
    }
    if (said.equals(Kind.EDITORS.start)) {
      return Optional.of(EDITORS);
    }
    return named(said, Kind.GROUP).or(() -> named(said, Kind.ROLE));
  }

  private static Optional<Holder> named(String said, Kind kind) {
    return Optional.of(said)
        .filter(text -> text.startsWith(kind.start))
        .map(text -> text.substring(kind.start.length()).strip())
        .filter(name -> !name.isEmpty())
        .map(name -> new Holder(kind, name));
  }

  /** As policies write it. */
  @Override
  public String toString() {
    return kind.start + name;
  }
}
