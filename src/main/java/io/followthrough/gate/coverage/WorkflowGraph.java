package io.followthrough.gate.coverage;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The steps and transitions of a workflow.
 *
 * <p>Whoever gets an open incident closed must at some point take a transition that leads from an
 * open step to a closed one, or that sets a resolution on an open one. So it is enough to look at
 * each transition, and paths need not be followed. A step that is not known counts as closed.
 */
public record WorkflowGraph(List<WorkflowStep> steps, List<WorkflowTransition> transitions) {

  public WorkflowGraph {
    steps = List.copyOf(steps);
    transitions = List.copyOf(transitions);
  }

  /** How one of the transitions stands to the gate. */
  public Guard guardOf(WorkflowTransition transition) {
    if (!closes(transition)) {
      return Guard.NOT_NEEDED;
    }
    if (transition.origin() == Origin.INITIAL) {
      return Guard.BORN_CLOSED;
    }
    return transition.asked() ? Guard.GUARDED : Guard.UNGUARDED;
  }

  /** The transitions on which an incident closes and nobody asks. */
  public List<WorkflowTransition> holes() {
    return transitions.stream().filter(one -> guardOf(one).lets()).toList();
  }

  /** The steps a transition may be taken from. */
  public List<WorkflowStep> from(WorkflowTransition transition) {
    return steps.stream().filter(step -> transition.from().contains(step.id())).toList();
  }

  /** The steps a transition may lead to; none where it leaves an issue where it is. */
  public List<WorkflowStep> to(WorkflowTransition transition) {
    return steps.stream().filter(step -> transition.to().contains(step.id())).toList();
  }

  private boolean closes(WorkflowTransition transition) {
    return leavesOpen(transition)
        && (transition.resolves() || transition.to().stream().anyMatch(this::isClosed));
  }

  /** Whether it may be taken while an incident is open. One that is being created is. */
  private boolean leavesOpen(WorkflowTransition transition) {
    var open = openSteps();
    return switch (transition.origin()) {
      case INITIAL -> true;
      case GLOBAL -> !open.isEmpty();
      case STEP, COMMON -> transition.from().stream().anyMatch(open::contains);
    };
  }

  private Set<Integer> openSteps() {
    return steps.stream()
        .filter(step -> !step.closed())
        .map(WorkflowStep::id)
        .collect(Collectors.toSet());
  }

  private boolean isClosed(int stepId) {
    return stepId != WorkflowTransition.SAME && !openSteps().contains(stepId);
  }
}
