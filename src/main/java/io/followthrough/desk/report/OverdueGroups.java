package io.followthrough.desk.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How many overdue items there are of each kind.
 *
 * @param groups the kinds, by name
 * @param others how many belong to people of whom the visitor is told nothing
 * @param deleted how many of all of them have no ticket any more, so that no search finds them
 */
public record OverdueGroups(List<Group> groups, int others, int deleted) {

  public OverdueGroups {
    groups = List.copyOf(groups);
  }

  /**
   * The items of one kind.
   *
   * @param id the project's key, the severity, or the user name; empty for what has none
   * @param name what it is called
   * @param count how many they are
   */
  public record Group(String id, String name, int count) {}

  /** All of them. */
  public int total() {
    return others + groups.stream().mapToInt(Group::count).sum();
  }

  /** What the items are told apart by. The ids are spoken of over REST: they never change. */
  public enum By {
    PROJECT("project"),
    SEVERITY("severity"),
    OWNER("owner");

    private final String id;

    By(String id) {
      this.id = id;
    }

    /** The name under which it is spoken of over REST. */
    public String id() {
      return id;
    }

    /** The one of that id; empty where there is none. */
    public static Optional<By> of(String id) {
      return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
    }
  }
}
