package io.followthrough.desk.incident;

import io.followthrough.desk.Visitor;
import io.followthrough.desk.audit.Audit;
import io.followthrough.desk.audit.AuditAct;
import io.followthrough.desk.audit.AuditNote;
import io.followthrough.desk.policy.Policies;
import io.followthrough.gate.Incident;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Writes into the audit what happened to incidents, and on what grounds. */
public final class IncidentAudit {

  private final Audit audit;
  private final Policies policies;
  private final InstantSource clock;

  public IncidentAudit(Audit audit, Policies policies, InstantSource clock) {
    this.audit = audit;
    this.policies = policies;
    this.clock = clock;
  }

  /** Does something and, where it was done, writes it down: both, or neither. */
  boolean acting(Supplier<Boolean> work, AuditNote note) {
    return audit.acting(work, done -> done ? Optional.of(note) : Optional.empty());
  }

  /**
   * Does something and writes it down: both, or neither.
   *
   * @param note what to write of what came of it; empty where nothing was done
   */
  <T> T acting(Supplier<T> work, Function<T, Optional<AuditNote>> note) {
    return audit.acting(work, note);
  }

  /**
   * A note that names the versions of the policy that the incident is held to.
   *
   * @param by who did it; {@code null} where nobody was signed in
   * @param rules the ids of the requirements it is about
   */
  public AuditNote note(
      AuditAct act,
      @Nullable Visitor by,
      Incident incident,
      List<String> rules,
      String before,
      String after) {
    return new AuditNote(
        clock.instant(),
        act,
        by == null ? null : by.key(),
        incident.key(),
        incident.id(),
        new AuditNote.Grounds(String.join(",", rules), policies.versionsHolding(incident)),
        before,
        after);
  }
}
