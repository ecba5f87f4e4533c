package io.followthrough.jira.workflow;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import io.followthrough.gate.coverage.Origin;
import io.followthrough.gate.coverage.WorkflowGraph;
import io.followthrough.gate.coverage.WorkflowStep;
import io.followthrough.gate.coverage.WorkflowTransition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the graph of a workflow out of OSWorkflow's descriptor. */
final class GraphReader {

  private static final String STATUS = "jira.status.id";

  private final Resolving resolving;

  GraphReader(Resolving resolving) {
    this.resolving = resolving;
  }

  /**
   * Reads a workflow.
   *
   * @param statuses what is known of each status, by its id
   */
  WorkflowGraph read(WorkflowDescriptor workflow, Map<String, Place> statuses) {
    var steps = steps(workflow);
    return new WorkflowGraph(
        steps.stream().map(step -> step(step, statuses)).toList(), transitions(workflow, steps));
  }

  /**
   * What is known of a status.
   *
   * @param closed whether an incident in it is closed
   */
  record Place(String name, boolean closed) {}

  /** A status that is gone has no name but that of its step, and nobody knows that it is open. */
  private static WorkflowStep step(StepDescriptor step, Map<String, Place> statuses) {
    var id = String.valueOf(step.getMetaAttributes().get(STATUS));
    var place = statuses.getOrDefault(id, new Place(step.getName(), true));
    return new WorkflowStep(step.getId(), place.name(), place.closed());
  }

  private List<WorkflowTransition> transitions(
      WorkflowDescriptor workflow, List<StepDescriptor> steps) {
    var transitions = new ArrayList<WorkflowTransition>();
    actions(workflow.getInitialActions())
        .forEach(action -> transitions.add(transition(action, Origin.INITIAL, Set.of())));
    var sources = new LinkedHashMap<Integer, Set<Integer>>();
    var known = new LinkedHashMap<Integer, ActionDescriptor>();
    for (var step : steps) {
      actions(step.getActions())
          .forEach(
              action -> {
                known.putIfAbsent(action.getId(), action);
                sources
                    .computeIfAbsent(action.getId(), id -> new LinkedHashSet<>())
                    .add(step.getId());
              });
    }
    known.forEach(
        (id, action) ->
            transitions.add(
                transition(
                    action,
                    workflow.getCommonActions().containsKey(id) ? Origin.COMMON : Origin.STEP,
                    sources.getOrDefault(id, Set.of()))));
    var all = steps.stream().map(StepDescriptor::getId).collect(Collectors.toSet());
    actions(workflow.getGlobalActions())
        .forEach(action -> transitions.add(transition(action, Origin.GLOBAL, all)));
    return transitions;
  }

  private WorkflowTransition transition(ActionDescriptor action, Origin origin, Set<Integer> from) {
    var results = results(action);
    return new WorkflowTransition(
        action.getId(),
        action.getName(),
        origin,
        from,
        results.stream().map(ResultDescriptor::getStep).collect(Collectors.toSet()),
        resolving.isDoneBy(action, results),
        GateModule.isOn(action));
  }

  @SuppressWarnings("unchecked") // OSWorkflow's lists say nothing of what is in them
  private static List<ResultDescriptor> results(ActionDescriptor action) {
    return Stream.concat(
            ((List<ResultDescriptor>) action.getConditionalResults()).stream(),
            Stream.ofNullable(action.getUnconditionalResult()))
        .toList();
  }

  @SuppressWarnings("unchecked") // OSWorkflow's lists say nothing of what is in them
  private static List<ActionDescriptor> actions(List<?> actions) {
    return (List<ActionDescriptor>) actions;
  }

  @SuppressWarnings("unchecked") // OSWorkflow's lists say nothing of what is in them
  private static List<StepDescriptor> steps(WorkflowDescriptor workflow) {
    return (List<StepDescriptor>) workflow.getSteps();
  }
}
