package io.followthrough.sandbox.rest.answer;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an answer should show besides the usual, as Jira's {@code expand} parameter says; names it
 * does not know are passed over, as Jira does.
 */
public record Expand(Set<String> names) {

  public Expand {
    names = Set.copyOf(names);
  }

  /** Reads the parameter, which may be given several times, each time with several names. */
  public static Expand of(Collection<String> given) {
    return new Expand(
        given.stream()
            .flatMap(one -> Arrays.stream(one.split(",")))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toSet()));
  }

  public boolean has(String name) {
    return names.contains(name);
  }
}
