package io.followthrough.policy;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Some people who have a right.
 *
 * @param name the name of the group, the role or the user; empty for all others
 */
public record Holder(Kind kind, String name) {

  /** How it is told who they are. */
  public enum Kind {
    /** Those who administer the project. */
    ADMINISTRATORS("administrators"),
    /** Those who may edit the issue, or issues of the project. */
    EDITORS("editors"),
    /** The lead of the project. */
    LEAD("lead"),
    /** A group of the host. */
    GROUP("group:"),
    /** Whoever fills a role in the project. */
    ROLE("role:"),
    /** One user, by name. */
    PERSON("person:");

    private final String start;

    Kind(String start) {
      this.start = start;
    }
  }

  /** Those who administer the project. */
  public static final Holder ADMINISTRATORS = new Holder(Kind.ADMINISTRATORS, "");

  /** Those who may edit. */
  public static final Holder EDITORS = new Holder(Kind.EDITORS, "");

  /** The lead of the project. */
  public static final Holder LEAD = new Holder(Kind.LEAD, "");

  /** Whether the host can list who they are. */
  public boolean isListed() {
    return switch (kind) {
      case LEAD, GROUP, ROLE, PERSON -> true;
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

  /** One user. */
  public static Holder person(String userName) {
    return new Holder(Kind.PERSON, userName);
  }

  /**
   * Reads {@code administrators}, {@code editors}, {@code lead}, {@code group:name}, {@code
   * role:name} or {@code person:name}; empty for all else.
   */
  static Optional<Holder> of(String said) {
    return Stream.of(ADMINISTRATORS, EDITORS, LEAD)
        .filter(one -> said.equals(one.toString()))
        .findFirst()
        .or(() -> named(said, Kind.GROUP))
        .or(() -> named(said, Kind.ROLE))
        .or(() -> named(said, Kind.PERSON));
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
