package io.followthrough.gate.coverage;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Makes workflows with the steps Open (1), In progress (2), Resolved (3) and Closed (4). */
public final class Graphs {

  public static final int OPEN = 1;
  public static final int IN_PROGRESS = 2;
  public static final int RESOLVED = 3;
  public static final int CLOSED = 4;

  private Graphs() {}

  /** A workflow with these transitions. */
  public static WorkflowGraph with(WorkflowTransition... transitions) {
    return new WorkflowGraph(
        List.of(
            new WorkflowStep(OPEN, "Open", false),
            new WorkflowStep(IN_PROGRESS, "In progress", false),
            new WorkflowStep(RESOLVED, "Resolved", true),
            new WorkflowStep(CLOSED, "Closed", true)),
        Arrays.asList(transitions));
  }

  /** A transition between two steps that sets no resolution and asks nobody. */
  public static WorkflowTransition step(int id, String name, int from, int to) {
    return transition(id, name, Origin.STEP, Set.of(from), to);
  }

  /** One with the steps it leads from, and the one it leads to. */
  public static WorkflowTransition transition(
      int id, String name, Origin origin, Set<Integer> from, int to) {
    return new WorkflowTransition(id, name, origin, from, Set.of(to), false, false);
  }

  /** The same, asking the gate. */
  public static WorkflowTransition asking(WorkflowTransition one) {
    return new WorkflowTransition(
        one.id(), one.name(), one.origin(), one.from(), one.to(), one.resolves(), true);
  }

  /** The same, setting a resolution. */
  public static WorkflowTransition resolving(WorkflowTransition one) {
    return new WorkflowTransition(
        one.id(), one.name(), one.origin(), one.from(), one.to(), true, one.asked());
  }
}
