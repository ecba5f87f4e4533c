package io.followthrough.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How the severity of an incident is told.
 *
 * @param field the field of the issue that tells it: {@code priority}, or the id of a select list
 * @param worstFirst the severities, the worst first; none asks for more than a worse one
 * @param values which value of the field stands for which severity
 */
public record Severities(String field, List<Severity> worstFirst, Map<String, String> values) {

  /** The field of every issue that is no custom one. */
  public static final String PRIORITY = "priority";

  public Severities {
    worstFirst = List.copyOf(worstFirst);
    values = Map.copyOf(values);
    if (worstFirst.isEmpty()) {
      throw new IllegalArgumentException("Without a severity nothing could be asked");
    }
  }

  /** The severity that a value of the field stands for; empty where it stands for none. */
  public Optional<Severity> of(@Nullable String value) {
    return value == null
        ? Optional.empty()
        : values.entrySet().stream()
            .filter(entry -> entry.getKey().equalsIgnoreCase(value))
            .findFirst()
            .flatMap(entry -> named(entry.getValue()));
  }

  /**
   * What the first of two values of the field stands for, where that is worse than what the other
   * one stands for; empty also where one of them stands for nothing.
   */
  public Optional<Severity> worse(String one, String other) {
    return of(one)
        .filter(
            first ->
                of(other)
                    .filter(next -> worstFirst.indexOf(first) < worstFirst.indexOf(next))
                    .isPresent());
  }

  /** The severity of that id; empty where there is none. */
  public Optional<Severity> named(String id) {
    return worstFirst.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** What is asked where nobody can tell how bad it is: the worst of those that ask for most. */
  public Severity worst() {
    return worstFirst.stream()
        .reduce((worst, one) -> one.level().compareTo(worst.level()) > 0 ? one : worst)
        .orElseThrow();
  }

  /** The values that stand for a severity, in alphabetical order. */
  public List<String> known() {
    return List.copyOf(new TreeMap<>(values).keySet());
  }
}
