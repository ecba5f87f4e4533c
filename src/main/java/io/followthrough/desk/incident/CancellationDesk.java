package io.followthrough.desk.incident;

import io.followthrough.desk.IncidentTicket;
import io.followthrough.desk.IssueWatch;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.TextReader;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.audit.AuditAct;
import io.followthrough.gate.Cancelled;
import io.followthrough.gate.Incident;
import io.followthrough.policy.Right;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks why an incident turned out to be none: whoever moves an open one into a status of those.
 * Once one is closed, to say so lets it off what it owes; that is for those who may waive.
 */
public final class CancellationDesk {

  /** As long as Jira lets a comment be. */
  private static final int REASON_LIMIT = 32_767;

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
        .map(Outcome::done)
        .orElseGet(() -> Outcome.refused(Refusal.notFound(incidentKey)))
        .then(ticket -> unsaid(visitor, ticket))
        .then(incident -> say(visitor, incident, reason));
  }

  /**
   * Why an incident that is about to be moved into a status of those turned out to be none.
   *
   * @param visitor who moves it; {@code null} where nobody is signed in
   * @param comment what he says about it there; {@code null} for nothing
   * @return empty where that does not tell, or where he may not say so
   */
  public Optional<Cancelled.Why> why(
      @Nullable Visitor visitor, Incident incident, @Nullable String comment) {
    var texts = new TextReader();
    var reason =
        texts.telling("comment", comment, REASON_LIMIT, "followthrough.error.missing.reason");
    return visitor == null || texts.hasComplaints() || !mayTell(visitor, incident)
        ? Optional.empty()
        : Optional.of(why(visitor, reason));
  }

  /** Keeps why an incident turned out to be none. */
  public void keep(Visitor visitor, Incident incident, Cancelled.Why why) {
    audit.acting(
        () -> {
          cancellations.say(incident.id(), why);
          return true;
        },
        audit.note(AuditAct.CANCELLED, visitor, incident, List.of(), "", why.reason()));
  }

  /** Read anew: within a transition an incident has the resolution that it is about to get. */
  private boolean mayTell(Visitor visitor, Incident incident) {
    return tickets.incident(incident.id()).filter(Incident::closed).isEmpty()
        || tickets
            .incident(visitor, incident.key())
            .filter(ticket -> permissions.has(visitor, Right.WAIVE, ticket.project()))
            .isPresent();
  }

  private Outcome<Incident> unsaid(Visitor visitor, IncidentTicket ticket) {
    var incident = ticket.incident();
    if (!permissions.has(visitor, Right.WAIVE, ticket.project())) {
      return Outcome.refused(
          Refusal.of(Refusal.Kind.FORBIDDEN, "followthrough.error.may-not-cancel", incident.key()));
    }
    return incident.cancelled() != null && !incident.isNone()
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
    var why = why(visitor, said);
    keep(visitor, incident, why);
    watch.issuesChanged(incident.id());
    return Outcome.done(why);
  }

  private Cancelled.Why why(Visitor visitor, String reason) {
    return new Cancelled.Why(reason, visitor.key(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
  }
}
