package io.followthrough.gate.coverage;

import java.util.Set;

/**
 * A transition of a workflow.
 *
 * @param id its id, which is its own within the workflow
 * @param from the ids of the steps it leads from; none where it is initial, all where it is global
 * @param to the ids of the steps it may lead to; {@link #SAME} where it leaves an issue where it is
 * @param resolves whether it may give an issue a resolution
 * @param asked whether it asks the gate
 */
public record WorkflowTransition(
    int id,
    String name,
    Origin origin,
    Set<Integer> from,
    Set<Integer> to,
    boolean resolves,
    boolean asked) {

  /** Stands for the step an issue is on. */
  public static final int SAME = -1;

  public WorkflowTransition {
    from = Set.copyOf(from);
    to = Set.copyOf(to);
  }
}
