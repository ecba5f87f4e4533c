package io.followthrough.desk.coverage;

import io.followthrough.desk.Visitor;
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

  /** All that is in use and holds anything of the plugin's, whether incidents are in it or not. */
  List<Held> holding();

  /**
   * Takes the validators of the plugin out of a workflow, in the same way.
   *
   * @return why the host would not; empty where it did
   */
  Optional<String> release(Visitor visitor, String name);

  /**
   * The transitions of the workflow of postmortems, by name, on which nobody is asked about the
   * review although the shipped one asks; none where there is no such workflow.
   */
  List<String> unreviewed(String name);

  /**
   * Has those transitions ask, in the same way.
   *
   * @return why the host would not; empty where it did
   */
  Optional<String> review(Visitor visitor, String name);

  /**
   * A workflow that holds something of the plugin's.
   *
   * @param transitions the names of those of its transitions that have a validator of the plugin
   * @param byHand the names of those that have a condition of the plugin, which people take off
   * @param editing whether it can be changed
   */
  record Held(String name, List<String> transitions, List<String> byHand, Editing editing) {

    public Held {
      transitions = List.copyOf(transitions);
      byHand = List.copyOf(byHand);
    }

    /** Whether there is something in it that can be taken out for people. */
    public boolean isReleasable() {
      return !transitions.isEmpty() && editing == Editing.POSSIBLE;
    }
  }
}
