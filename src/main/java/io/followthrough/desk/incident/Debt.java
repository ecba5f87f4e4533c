package io.followthrough.desk.incident;

import io.followthrough.gate.Bypass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An incident that is closed although its gate is shut.
 *
 * @param since when that was noticed
 * @param rules the ids of the requirements that failed then, with commas
 * @param bypass what let it close; {@code null} where it was closed around the gate
 */
public record Debt(Instant since, String rules, @Nullable Bypass bypass) {

  /** The ids of the requirements that failed then, in the order of the gate. */
  public List<String> ruleIds() {
    return Stream.of(rules.split(",")).filter(rule -> !rule.isEmpty()).toList();
  }

  /** Whether it should have been settled by now. */
  public boolean isOverdueOn(LocalDate today) {
    return bypass != null && bypass.isOverdueOn(today);
  }
}
