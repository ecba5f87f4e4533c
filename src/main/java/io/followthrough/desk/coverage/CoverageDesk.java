package io.followthrough.desk.coverage;

import io.followthrough.desk.Complaint;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Refusal.Kind;
import io.followthrough.desk.Visitor;
import io.followthrough.gate.coverage.Guard;
import io.followthrough.gate.coverage.WorkflowTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells administrators on which ways through a workflow nobody asks the gate, and mends it. */
public final class CoverageDesk {

  private final Workflows workflows;
  private final CoverageWatch watch;
  private final Permissions permissions;

  public CoverageDesk(Workflows workflows, CoverageWatch watch, Permissions permissions) {
    this.workflows = workflows;
    this.watch = watch;
    this.permissions = permissions;
  }

  /** The workflows that incidents are in, by name. */
  public Outcome<List<WorkflowInUse>> show(Visitor visitor) {
    return permissions.administers(visitor)
        ? Outcome.done(workflows.ofIncidents())
        : Outcome.refused(Refusal.administratorsOnly());
  }

  /** One of them. */
  public Outcome<WorkflowInUse> show(Visitor visitor, String name) {
    return show(visitor)
        .then(
            all ->
                all.stream()
                    .filter(workflow -> workflow.name().equals(name))
                    .findFirst()
                    .map(Outcome::done)
                    .orElseGet(
                        () ->
                            Outcome.refused(
                                Refusal.of(
                                    Kind.NOT_FOUND, "followthrough.error.no-workflow", name))));
  }

  /**
   * Has transitions of a workflow ask the gate. Those that do already stay as they are; nothing is
   * changed where one of them cannot.
   *
   * @param transitions their ids
   */
  public Outcome<WorkflowInUse> guard(Visitor visitor, String name, List<String> transitions) {
    return show(visitor, name)
        .then(workflow -> wanted(workflow, transitions))
        .then(wanted -> guard(visitor, name, wanted))
        .then(done -> show(visitor, name));
  }

  private Outcome<Set<Integer>> guard(Visitor visitor, String name, Set<Integer> wanted) {
    return wanted.isEmpty()
        ? Outcome.done(wanted)
        : changed(visitor, name, () -> workflows.guard(visitor, name, wanted), wanted);
  }

  /** The transitions that began to ask when a workflow was last mended, and still do. */
  public Outcome<List<WorkflowTransition>> mendedLast(Visitor visitor, String name) {
    return show(visitor, name).then(workflow -> Outcome.done(mendedLast(workflow)));
  }

  private List<WorkflowTransition> mendedLast(WorkflowInUse workflow) {
    var graph = workflow.graph();
    var mended = watch.mendedLast(workflow.name());
    return graph == null
        ? List.of()
        : graph.transitions().stream()
            .filter(one -> mended.contains(one.id()) && graph.guardOf(one) == Guard.GUARDED)
            .toList();
  }

  /** Takes back how a workflow was last mended. */
  public Outcome<WorkflowInUse> undo(Visitor visitor, String name) {
    return show(visitor, name)
        .then(
            workflow -> {
              var ids =
                  mendedLast(workflow).stream()
                      .map(WorkflowTransition::id)
                      .collect(Collectors.toSet());
              return ids.isEmpty()
                  ? Outcome.<Set<Integer>>refused(
                      Refusal.of(Kind.CONFLICT, "followthrough.error.nothing-mended", name))
                  : editable(workflow, ids);
            })
        .then(ids -> changed(visitor, name, () -> workflows.unguard(visitor, name, ids), ids))
        .then(done -> show(visitor, name));
  }

  private Outcome<Set<Integer>> changed(
      Visitor visitor, String name, Supplier<Optional<String>> change, Set<Integer> transitions) {
    // What was not known to be open must not seem to have been shut all along.
    watch.look(visitor);
    var problem = change.get();
    watch.look(visitor);
    return problem
        .map(
            why ->
                Outcome.<Set<Integer>>refused(
                    Refusal.of(
                        Kind.CONFLICT, "followthrough.error.workflow-not-changed", name, why)))
        .orElseGet(() -> Outcome.done(transitions));
  }

  private static Outcome<Set<Integer>> editable(WorkflowInUse workflow, Set<Integer> transitions) {
    return workflow.editing() == Editing.POSSIBLE
        ? Outcome.done(transitions)
        : Outcome.refused(
            Refusal.of(
                Kind.CONFLICT,
                "followthrough.error.workflow-" + workflow.editing().id(),
                workflow.name()));
  }

  /** The transitions that are to be changed, or all that stands in the way. */
  private static Outcome<Set<Integer>> wanted(WorkflowInUse workflow, List<String> transitions) {
    var wrong = new ArrayList<Complaint>();
    var wanted = new TreeSet<Integer>();
    for (var id : transitions) {
      guardOf(workflow, id)
          .ifPresentOrElse(
              guard -> {
                switch (guard) {
                  case UNGUARDED -> wanted.add(Integer.valueOf(id));
                  case GUARDED -> {}
                  case NOT_NEEDED, BORN_CLOSED ->
                      wrong.add(complaint("cannot-ask-" + guard.id(), id));
                }
              },
              () -> wrong.add(complaint("no-transition", id)));
    }
    if (transitions.isEmpty()) {
      wrong.add(complaint("no-transitions-named", ""));
    }
    if (!wrong.isEmpty()) {
      return Outcome.refused(new Refusal(Kind.INVALID, wrong));
    }
    return wanted.isEmpty() ? Outcome.done(wanted) : editable(workflow, wanted);
  }

  private static Complaint complaint(String key, String id) {
    return Complaint.about("transitions", "followthrough.error." + key, id);
  }

  private static Optional<Guard> guardOf(WorkflowInUse workflow, String id) {
    return Stream.ofNullable(workflow.graph())
        .flatMap(
            graph ->
                graph.transitions().stream()
                    .filter(one -> id.equals(String.valueOf(one.id())))
                    .map(graph::guardOf))
        .findFirst();
  }
}
