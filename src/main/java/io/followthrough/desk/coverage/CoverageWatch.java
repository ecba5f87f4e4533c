package io.followthrough.desk.coverage;

import io.followthrough.desk.Visitor;
import io.followthrough.desk.audit.Audit;
import io.followthrough.desk.audit.AuditAct;
import io.followthrough.desk.audit.AuditEntry;
import io.followthrough.desk.audit.AuditFilter;
import io.followthrough.desk.audit.AuditLog;
import io.followthrough.desk.audit.AuditNote;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes into the audit when a workflow begins or stops to let incidents close without asking the
 * gate. What was known last is what the audit says.
 */
public final class CoverageWatch {

  private final Workflows workflows;
  private final AuditLog log;
  private final Audit audit;
  private final InstantSource clock;

  public CoverageWatch(Workflows workflows, AuditLog log, Audit audit, InstantSource clock) {
    this.workflows = workflows;
    this.log = log;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Looks at all workflows of incidents.
   *
   * @param by who changed one just now; {@code null} where nobody knows
   * @return how many of them do not ask the gate everywhere
   */
  public int look(@Nullable Visitor by) {
    var open = 0;
    for (var workflow : workflows.ofIncidents()) {
      if (change(workflow, by).isPresent()) {
        audit.acting(() -> change(workflow, by), Function.identity());
      }
      open += workflow.covered() ? 0 : 1;
    }
    return open;
  }

  private Optional<AuditNote> change(WorkflowInUse workflow, @Nullable Visitor by) {
    var before = lastKnown(workflow.name());
    var now = workflow.holes();
    return before.equals(now)
        ? Optional.empty()
        : Optional.of(
            new AuditNote(
                clock.instant(),
                AuditAct.COVERAGE_CHANGED,
                by == null ? null : by.key(),
                workflow.name(),
                0,
                AuditNote.Grounds.NONE,
                before,
                now));
  }

  /** The transitions that began to ask the gate when a workflow changed last; none otherwise. */
  Set<Integer> mendedLast(String name) {
    return last(name)
        .map(
            note -> {
              var mended = ids(note.before());
              mended.removeAll(ids(note.after()));
              return mended;
            })
        .orElse(Set.of());
  }

  private static Set<Integer> ids(String holes) {
    return holes
        .lines()
        .map(hole -> hole.split(" ", 2)[0])
        .filter(id -> id.matches("[0-9]{1,9}"))
        .map(Integer::valueOf)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private String lastKnown(String name) {
    return last(name).map(AuditNote::after).orElse("");
  }

  private Optional<AuditNote> last(String name) {
    var about = new AuditFilter(AuditAct.COVERAGE_CHANGED, null, name, null, null);
    return log.before(Long.MAX_VALUE, about, 1).stream().findFirst().map(AuditEntry::note);
  }
}
