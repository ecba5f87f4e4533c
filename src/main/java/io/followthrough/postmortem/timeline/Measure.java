package io.followthrough.postmortem.timeline;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long something took.
 *
 * @param goal what was measured
 * @param from the row it is counted from; {@code null} where the timeline has none
 * @param to the row it is counted to; {@code null} where the timeline has none
 */
public record Measure(Goal goal, @Nullable Row from, @Nullable Row to) {

  /** How long; empty where a row is missing, or the two contradict one another. */
  public Optional<Duration> length() {
    if (from == null || to == null || to.when().at().isBefore(from.when().at())) {
      return Optional.empty();
    }
    return Optional.of(Duration.between(from.when().at(), to.when().at()));
  }

  /** Whether one of the two moments is known only roughly. */
  public boolean isRough() {
    return from != null && to != null && (from.when().isRough() || to.when().isRough());
  }
}
