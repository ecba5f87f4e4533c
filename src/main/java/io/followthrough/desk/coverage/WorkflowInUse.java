package io.followthrough.desk.coverage;

import io.followthrough.gate.coverage.Guard;
import io.followthrough.gate.coverage.WorkflowGraph;
import io.followthrough.gate.coverage.WorkflowTransition;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A workflow that incidents are in.
 *
 * @param uses where, at least one
 * @param graph its steps and transitions; {@code null} where it could not be read
 * @param editing whether it can be changed
 */
public record WorkflowInUse(
    String name, List<Use> uses, @Nullable WorkflowGraph graph, Editing editing) {

  private static final String UNREADABLE = "?";

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

  /** The transitions that do not ask and could. */
  public List<WorkflowTransition> mendable() {
    return graph == null
        ? List.of()
        : graph.transitions().stream()
            .filter(one -> graph.guardOf(one) == Guard.UNGUARDED)
            .toList();
  }

  /** Its holes as the audit writes them, one a line; empty where it has none. */
  String holes() {
    return graph == null
        ? UNREADABLE
        : graph.holes().stream()
            .sorted(Comparator.comparing(WorkflowTransition::id))
            .map(hole -> hole.id() + " " + hole.name())
            .collect(Collectors.joining("\n"));
  }
}
