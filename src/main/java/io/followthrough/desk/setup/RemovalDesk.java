package io.followthrough.desk.setup;

import io.followthrough.desk.Outcome;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.audit.Audit;
import io.followthrough.desk.audit.AuditAct;
import io.followthrough.desk.audit.AuditNote;
import io.followthrough.desk.coverage.CoverageWatch;
import io.followthrough.desk.coverage.Workflows;
import io.followthrough.desk.coverage.Workflows.Held;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes the plugin out of the host's workflows for administrators who mean to remove it: a
 * transition that refers to a plugin that is gone is held back, or broken.
 */
public final class RemovalDesk {

  private final Workflows workflows;
  private final CoverageWatch watch;
  private final Permissions permissions;
  private final Audit audit;
  private final InstantSource clock;

  public RemovalDesk(
      Workflows workflows,
      CoverageWatch watch,
      Permissions permissions,
      Audit audit,
      InstantSource clock) {
    this.workflows = workflows;
    this.watch = watch;
    this.permissions = permissions;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * A workflow that still holds something of the plugin's.
   *
   * @param refused why the host would not let it be changed; {@code null} where nobody tried
   */
  public record Left(Held workflow, @Nullable String refused) {}

  /** What is left in workflows, by their names; nothing is changed. */
  public Outcome<List<Left>> show(Visitor visitor) {
    return permissions.administers(visitor)
        ? Outcome.done(left(Map.of()))
        : Outcome.refused(Refusal.administratorsOnly());
  }

  /**
   * Takes the plugin out of every workflow that can be changed. One that the host refuses keeps
   * none of the others.
   *
   * @return what is left
   */
  public Outcome<List<Left>> release(Visitor visitor) {
    return show(visitor)
        .then(
            found -> {
              // What was not known to be open must not seem to have been shut all along.
              watch.look(visitor);
              var refused = new HashMap<String, String>();
              found.stream()
                  .map(Left::workflow)
                  .filter(Held::isReleasable)
                  .forEach(
                      one -> release(visitor, one).ifPresent(why -> refused.put(one.name(), why)));
              watch.look(visitor);
              return Outcome.done(left(refused));
            });
  }

  private Optional<String> release(Visitor visitor, Held held) {
    return audit.acting(
        () -> workflows.release(visitor, held.name()),
        refused ->
            refused.isPresent()
                ? Optional.empty()
                : Optional.of(
                    new AuditNote(
                        clock.instant(),
                        AuditAct.WORKFLOW_RELEASED,
                        visitor.key(),
                        held.name(),
                        0,
                        AuditNote.Grounds.NONE,
                        String.join("\n", held.transitions()),
                        "")));
  }

  private List<Left> left(Map<String, String> refused) {
    return workflows.holding().stream().map(one -> new Left(one, refused.get(one.name()))).toList();
  }
}
