package io.followthrough.desk;

import io.followthrough.gate.Cancelled;
import io.followthrough.gate.Incident;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks why an incident turned out to be none: whoever moves it into a status of those, or later
 * whoever may edit it.
 */
public final class CancellationDesk {

  private static final int REASON_LIMIT = 4000;

  private final Tickets tickets;
  private final Permissions permissions;
  private final Cancellations cancellations;
  private final IssueWatch watch;
  private final IncidentAudit audit;
  private final InstantSource clock;

  public CancellationDesk(
      Tickets tickets,
      Permissions permissions,
      Cancellations cancellations,
      IssueWatch watch,
      IncidentAudit audit,
      InstantSource clock) {
    this.tickets = tickets;
    this.permissions = permissions;
    this.cancellations = cancellations;
    this.watch = watch;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Says why an incident turned out to be none, that is in a status of those already.
   *
   * @param reason why, in words; {@code null} where nothing was said
   */
  public Outcome<Cancelled.Why> say(Visitor visitor, String incidentKey, @Nullable String reason) {
    return tickets
        .incident(visitor, incidentKey)
        .map(ticket -> Outcome.done(ticket.incident()))
        .orElseGet(() -> Outcome.<Incident>refused(Refusal.notFound(incidentKey)))
        .then(incident -> cancelled(visitor, incident))
        .then(incident -> say(visitor, incident, reason));
  }

  /**
   * What keeps a visitor from moving an incident into a status of those that turned out to be none.
   * Where that is nothing, what he says about it there is kept as the reason.
   *
   * @param comment what he says; {@code null} for nothing
   */
  public List<Complaint> cancelling(Visitor visitor, Incident incident, @Nullable String comment) {
    var texts = new TextReader();
    var reason =
        texts.telling("comment", comment, REASON_LIMIT, "followthrough.error.cancelled-comment");
    if (texts.hasComplaints()) {
      return texts.refusal().complaints();
    }
    keep(visitor, incident, reason);
    return List.of();
  }

  private Outcome<Incident> cancelled(Visitor visitor, Incident incident) {
    if (!permissions.mayEdit(visitor, incident.key())) {
      return Outcome.refused(
          Refusal.of(Refusal.Kind.FORBIDDEN, "followthrough.error.may-not-cancel", incident.key()));
    }
    return incident.cancelled() != null
        ? Outcome.done(incident)
        : Outcome.refused(
            Refusal.of(Refusal.Kind.CONFLICT, "followthrough.error.not-cancelled", incident.key()));
  }

  private Outcome<Cancelled.Why> say(Visitor visitor, Incident incident, @Nullable String reason) {
    var texts = new TextReader();
    var said = texts.telling("reason", reason, REASON_LIMIT, "followthrough.error.missing.reason");
    if (texts.hasComplaints()) {
      return Outcome.refused(texts.refusal());
    }
    var why = keep(visitor, incident, said);
    watch.issuesChanged(incident.id());
    return Outcome.done(why);
  }

  private Cancelled.Why keep(Visitor visitor, Incident incident, String reason) {
    var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var why = new Cancelled.Why(reason, visitor.key(), at);
    return audit.acting(
        () -> {
          cancellations.say(incident.id(), why);
          return why;
        },
        said ->
            Optional.of(audit.note(AuditAct.CANCELLED, visitor, incident, List.of(), "", reason)));
  }
}
