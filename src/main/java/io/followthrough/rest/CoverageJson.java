package io.followthrough.rest;

import io.followthrough.desk.coverage.WorkflowInUse;
import io.followthrough.gate.coverage.WorkflowGraph;
import io.followthrough.gate.coverage.WorkflowStep;
import io.followthrough.gate.coverage.WorkflowTransition;
import java.util.List;

/**
 * Which workflows of incidents ask the gate wherever one closes.
 *
 * @param covered whether all of them do
 */
public record CoverageJson(boolean covered, List<WorkflowJson> workflows) {

  /**
   * A workflow that incidents are in.
   *
   * @param covered whether every transition on which an incident closes asks the gate
   * @param readable whether it could be read; where not, nothing is known of its transitions
   * @param editing possible, system or drafted
   */
  public record WorkflowJson(
      String name,
      List<WorkflowInUse.Use> uses,
      boolean covered,
      boolean readable,
      String editing,
      List<TransitionJson> transitions) {}

  /**
   * A transition.
   *
   * @param origin initial, step, common or global
   * @param from the statuses it may be taken from
   * @param to the statuses it may lead to; none where it leaves an issue where it is
   * @param guard not-needed, guarded, unguarded or born-closed
   */
  public record TransitionJson(
      int id,
      String name,
      String origin,
      List<String> from,
      List<String> to,
      boolean setsResolution,
      String guard) {}

  static CoverageJson of(List<WorkflowInUse> workflows) {
    return new CoverageJson(
        workflows.stream().allMatch(WorkflowInUse::covered),
        workflows.stream().map(CoverageJson::workflow).toList());
  }

  static WorkflowJson workflow(WorkflowInUse workflow) {
    var graph = workflow.graph();
    return new WorkflowJson(
        workflow.name(),
        workflow.uses(),
        workflow.covered(),
        graph != null,
        workflow.editing().id(),
        graph == null
            ? List.of()
            : graph.transitions().stream().map(one -> transition(one, graph)).toList());
  }

  private static TransitionJson transition(WorkflowTransition transition, WorkflowGraph graph) {
    return new TransitionJson(
        transition.id(),
        transition.name(),
        transition.origin().id(),
        names(graph.from(transition)),
        names(graph.to(transition)),
        transition.resolves(),
        graph.guardOf(transition).id());
  }

  private static List<String> names(List<WorkflowStep> steps) {
    return steps.stream().map(WorkflowStep::name).toList();
  }
}
