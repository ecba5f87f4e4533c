package io.followthrough.desk.incident;

import io.followthrough.action.Rejected;
import io.followthrough.desk.IssueWatch;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.People;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.action.Asks;
import io.followthrough.desk.action.FarewellReader;
import io.followthrough.desk.audit.AuditAct;
import io.followthrough.gate.Incident;
import io.followthrough.policy.Today;
import io.followthrough.postmortem.LostPostmortem;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Shows which postmortems an incident has lost, and gives them up. */
public final class LostPostmortemDesk {

  private final Tickets tickets;
  private final Permissions permissions;
  private final People people;
  private final Asks asks;
  private final IssueWatch watch;
  private final IncidentAudit audit;
  private final Today today;

  public LostPostmortemDesk(
      Tickets tickets,
      Permissions permissions,
      People people,
      Asks asks,
      IssueWatch watch,
      IncidentAudit audit,
      Today today) {
    this.tickets = tickets;
    this.permissions = permissions;
    this.people = people;
    this.asks = asks;
    this.watch = watch;
    this.audit = audit;
    this.today = today;
  }

  /** What an incident has lost, for somebody who asks by its key. */
  public Outcome<LostPostmortems> show(Visitor visitor, String incidentKey) {
    return incident(visitor, incidentKey).then(incident -> Outcome.done(of(visitor, incident)));
  }

  /**
   * Lets a postmortem go, so that the incident does not have to answer for it any more. Only one
   * that is lost and that the visitor may know of can be let go.
   *
   * @param postmortemId the id of the issue it was
   * @param category the id of a rejection reason; {@code null} where none was chosen
   * @param reason the reason in words; {@code null} where nothing was said
   * @return what was given up
   */
  public Outcome<LostPostmortem> letGo(
      Visitor visitor,
      String incidentKey,
      long postmortemId,
      @Nullable String category,
      @Nullable String reason) {
    return incident(visitor, incidentKey)
        .then(incident -> editable(visitor, incident))
        .then(incident -> lost(visitor, incident, postmortemId))
        .then(
            found ->
                FarewellReader.read(people, today, category, reason)
                    .then(why -> letGo(visitor, found, why)));
  }

  private Outcome<Incident> incident(Visitor visitor, String key) {
    return tickets
        .incident(visitor, key)
        .map(ticket -> Outcome.done(ticket.incident()))
        .orElseGet(() -> Outcome.refused(Refusal.notFound(key)));
  }

  private LostPostmortems of(Visitor visitor, Incident incident) {
    return LostPostmortems.of(
        tickets.reviewing(incident), visitor, permissions.mayEdit(visitor, incident.key()));
  }

  private Outcome<Incident> editable(Visitor visitor, Incident incident) {
    return permissions.mayEdit(visitor, incident.key())
        ? Outcome.done(incident)
        : Outcome.refused(
            Refusal.of(
                Refusal.Kind.FORBIDDEN,
                "followthrough.error.may-not-let-postmortem-go",
                incident.key()));
  }

  private Outcome<Found> lost(Visitor visitor, Incident incident, long postmortemId) {
    return of(visitor, incident).lost().stream()
        .filter(one -> one.id() == postmortemId)
        .findFirst()
        .map(one -> Outcome.done(new Found(incident, one)))
        .orElseGet(() -> notLost(incident, postmortemId));
  }

  /** Of two who let the same one go, the second finds nothing left. */
  private Outcome<LostPostmortem> letGo(Visitor visitor, Found found, Rejected why) {
    var incident = found.incident();
    var lost = found.lost();
    var gone =
        audit.acting(
            () -> asks.letGo(incident.id(), lost.id(), why, visitor, today.clock().instant()),
            audit.note(
                AuditAct.POSTMORTEM_LET_GO,
                visitor,
                incident,
                List.of(),
                lost.key() + ", " + lost.loss().id(),
                Objects.requireNonNull(why.category()).id() + ": " + why.reason()));
    if (!gone) {
      return notLost(incident, lost.id());
    }
    watch.issuesChanged(incident.id());
    return Outcome.done(lost);
  }

  private static <T> Outcome<T> notLost(Incident incident, long postmortemId) {
    return Outcome.refused(
        Refusal.of(
            Refusal.Kind.NOT_FOUND,
            "followthrough.error.postmortem-not-lost",
            incident.key(),
            String.valueOf(postmortemId)));
  }

  private record Found(Incident incident, LostPostmortem lost) {}
}
