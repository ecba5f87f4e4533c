package io.followthrough.desk;

import io.followthrough.gate.coverage.WorkflowGraph;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A workflow that incidents are in.
 *
 * @param uses where, at least one
 * @param graph its steps and transitions; {@code null} where it could not be read
 */
public record WorkflowInUse(String name, List<Use> uses, @Nullable WorkflowGraph graph) {

  public WorkflowInUse {
    uses = List.copyOf(uses);
  }

  /**
   * Whose workflow it is.
   *
   * @param project the key of a project
   * @param issueType the name of a type that is an incident there
   */
  public record Use(String project, String issueType) {}

  /** Whether every transition on which an incident closes asks the gate. */
  public boolean covered() {
    return graph != null && graph.holes().isEmpty();
  }
}
