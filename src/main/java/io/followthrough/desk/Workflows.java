package io.followthrough.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Knows the host's workflows. */
public interface Workflows {

  /** Those that incidents are in, by name. One that cannot be read is there all the same. */
  List<WorkflowInUse> ofIncidents();

  /**
   * Has some transitions of a workflow ask the gate, on a draft that is then published. All of them
   * or none.
   *
   * @return why the host would not; empty where it did
   */
  Optional<String> guard(Visitor visitor, String name, Set<Integer> transitions);

  /**
   * Has some transitions of a workflow not ask the gate any more, in the same way.
   *
   * @return why the host would not; empty where it did
   */
  Optional<String> unguard(Visitor visitor, String name, Set<Integer> transitions);
}
