package io.followthrough.desk.incident;

import io.followthrough.gate.Incident;
import io.followthrough.policy.Terms;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with the severity of an incident, for one visitor.
 *
 * @param lowerings the lower severities that somebody let count, the first one first
 * @param mayLet whether the visitor may let a lower one count
 */
public record SeverityFile(Incident incident, List<Lowering> lowerings, boolean mayLet) {

  public SeverityFile {
    lowerings = List.copyOf(lowerings);
  }

  /** That it was worse and nobody let that go; {@code null} where its own severity counts. */
  public Terms.@Nullable Lowered waiting() {
    return incident.terms().lowered();
  }
}
