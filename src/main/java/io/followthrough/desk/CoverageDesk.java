package io.followthrough.desk;

import io.followthrough.desk.Refusal.Kind;
import java.util.List;

/** Tells administrators on which ways through a workflow nobody asks the gate. */
public final class CoverageDesk {

  private final Workflows workflows;
  private final Permissions permissions;

  public CoverageDesk(Workflows workflows, Permissions permissions) {
    this.workflows = workflows;
    this.permissions = permissions;
  }

  /** The workflows that incidents are in, by name. */
  public Outcome<List<WorkflowInUse>> show(Visitor visitor) {
    return permissions.administers(visitor)
        ? Outcome.done(workflows.ofIncidents())
        : Outcome.refused(Refusal.of(Kind.FORBIDDEN, "followthrough.error.administrators-only"));
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
}
