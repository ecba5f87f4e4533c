package io.followthrough.sandbox.rest.issue;

import io.followthrough.sandbox.issue.Fields;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Which fields of an issue somebody wants, as Jira's {@code fields} parameter says: names, {@code
 * *all}, {@code *navigable}, and {@code -name} for all but that one.
 */
public final class Selection {

  private static final Set<String> NOT_NAVIGABLE = Set.of(Fields.COMMENT);

  private final boolean all;
  private final boolean navigable;
  private final Set<String> with = new HashSet<>();
  private final Set<String> without = new HashSet<>();

  private Selection(Collection<String> names, String otherwise) {
    names.stream()
        .flatMap(name -> Arrays.stream(name.split(",")))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .forEach(
            name -> {
              if (name.startsWith("-")) {
                without.add(name.substring(1));
              } else {
                with.add(name);
              }
            });
    if (with.isEmpty() && !otherwise.isEmpty()) {
      with.add(otherwise);
    }
    this.all = with.contains("*all");
    this.navigable = with.contains("*navigable");
  }

  /** For one issue: all fields unless told otherwise. */
  public static Selection ofIssue(Collection<String> names) {
    return new Selection(names, "*all");
  }

  /** For a search: what a list of issues can show unless told otherwise. */
  public static Selection ofSearch(Collection<String> names) {
    return new Selection(names, "*navigable");
  }

  /** For the properties of an issue: none unless told otherwise. */
  public static Selection ofProperties(Collection<String> names) {
    return new Selection(names, "");
  }

  public boolean isEmpty() {
    return with.isEmpty();
  }

  public boolean has(String field) {
    return !without.contains(field)
        && (all || with.contains(field) || navigable && !NOT_NAVIGABLE.contains(field));
  }

  public boolean hasRelatives() {
    return has(Fields.PARENT) || has("subtasks") || has(Fields.LINKS);
  }
}
