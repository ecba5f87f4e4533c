package io.followthrough.desk.incident;

import io.followthrough.desk.IssueWatch;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.TextReader;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.audit.AuditAct;
import io.followthrough.gate.Incident;
import io.followthrough.policy.Right;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lets a lower severity of an incident count. Otherwise whoever may edit an incident could let it
 * off what only those may waive who have that right; so it is theirs.
 */
public final class SeverityDesk {

  private static final int REASON_LIMIT = 4000;

  private final Tickets tickets;
  private final Permissions permissions;
  private final Lowerings lowerings;
  private final IssueWatch watch;
  private final IncidentAudit audit;
  private final InstantSource clock;

  public SeverityDesk(
      Tickets tickets,
      Permissions permissions,
      Lowerings lowerings,
      IssueWatch watch,
      IncidentAudit audit,
      InstantSource clock) {
    this.tickets = tickets;
    this.permissions = permissions;
    this.lowerings = lowerings;
    this.watch = watch;
    this.audit = audit;
    this.clock = clock;
  }

  /** How it stands with an incident, for somebody who asks by its key. */
  public Outcome<SeverityFile> show(Visitor visitor, String incidentKey) {
    return tickets
        .incident(visitor, incidentKey)
        .map(
            ticket ->
                Outcome.done(
                    file(
                        ticket.incident(),
                        permissions.has(visitor, Right.WAIVE, ticket.project()))))
        .orElseGet(() -> Outcome.refused(Refusal.notFound(incidentKey)));
  }

  /** How it stands with an incident that a visitor sees. */
  public SeverityFile of(IncidentFile file) {
    return file(file.incident(), file.exemptions().allowed().toWaive());
  }

  /**
   * Lets the lower severity of an incident count.
   *
   * @param severity the value of its severity field that is to count, which it must have; {@code
   *     null} where none was named
   * @param reason why, in words; {@code null} where nothing was said
   */
  public Outcome<SeverityFile> let(
      Visitor visitor, String incidentKey, @Nullable String severity, @Nullable String reason) {
    return show(visitor, incidentKey)
        .then(SeverityDesk::permitted)
        .then(file -> lowering(visitor, file, severity, reason))
        .then(read -> let(visitor, read))
        .then(incident -> show(visitor, incident.key()));
  }

  private SeverityFile file(Incident incident, boolean mayLet) {
    return new SeverityFile(incident, lowerings.of(incident.id()), mayLet);
  }

  private static Outcome<SeverityFile> permitted(SeverityFile file) {
    return file.mayLet()
        ? Outcome.done(file)
        : Outcome.refused(
            Refusal.of(
                Refusal.Kind.FORBIDDEN,
                "followthrough.error.may-not-lower",
                file.incident().key()));
  }

  private Outcome<Read> lowering(
      Visitor visitor, SeverityFile file, @Nullable String severity, @Nullable String reason) {
    var lowered = file.waiting();
    if (lowered == null) {
      return nothingLowered(file.incident());
    }
    var texts = new TextReader();
    var said = texts.telling("reason", reason, REASON_LIMIT, "followthrough.error.missing.reason");
    if (texts.hasComplaints()) {
      return Outcome.refused(texts.refusal());
    }
    if (!lowered.to().equals(severity)) {
      return Outcome.refused(
          Refusal.of(
              Refusal.Kind.CONFLICT,
              "followthrough.error.severity-otherwise",
              file.incident().key(),
              lowered.to(),
              severity == null ? "" : severity));
    }
    var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return Outcome.done(
        new Read(
            file.incident(), new Lowering(lowered.from(), lowered.to(), said, visitor.key(), at)));
  }

  private Outcome<Incident> let(Visitor visitor, Read read) {
    var incident = read.incident();
    var lowering = read.lowering();
    var counts =
        audit.acting(
            () -> lowerings.let(incident.id(), lowering),
            audit.note(
                AuditAct.SEVERITY_LOWERED,
                visitor,
                incident,
                List.of(),
                lowering.from(),
                lowering.to() + ": " + lowering.reason()));
    if (!counts) {
      return nothingLowered(incident);
    }
    watch.issuesChanged(incident.id());
    return Outcome.done(incident);
  }

  private static <T> Outcome<T> nothingLowered(Incident incident) {
    return Outcome.refused(
        Refusal.of(
            Refusal.Kind.CONFLICT, "followthrough.error.severity-not-lowered", incident.key()));
  }

  private record Read(Incident incident, Lowering lowering) {}
}
