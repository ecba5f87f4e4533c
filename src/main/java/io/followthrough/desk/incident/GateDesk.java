package io.followthrough.desk.incident;

import io.followthrough.desk.Deadline;
import io.followthrough.desk.Dossier;
import io.followthrough.desk.IncidentTicket;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.policy.OpenIncidents;
import io.followthrough.gate.Case;
import io.followthrough.gate.Gate;
import io.followthrough.gate.Incident;
import io.followthrough.gate.Verdict;
import io.followthrough.policy.Right;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Optional;

/** Asks the gate, in one place for everybody: panel, REST, validator, condition and listener. */
public final class GateDesk {

  /** Whether an incident carries a debt because somebody let it close. */
  boolean owesByBypass(Incident incident) {
    return debts.of(incident.id()).map(Debt::bypass).isPresent();
  }

  /** What the gate would say of an incident under another policy. */
  public record Rehearsal(boolean opensNow, Verdict then) {}

  private final Gate gate;
  private final Tickets tickets;
  private final Permissions permissions;
  private final Debts debts;
  private final Waivers waivers;
  private final InstantSource clock;

  public GateDesk(
      Gate gate,
      Tickets tickets,
      Permissions permissions,
      Debts debts,
      Waivers waivers,
      InstantSource clock) {
    this.gate = gate;
    this.tickets = tickets;
    this.permissions = permissions;
    this.debts = debts;
    this.waivers = waivers;
    this.clock = clock;
  }

  /** The whole verdict, as the system sees it. For people there is {@link #verdictFor}. */
  public Verdict verdict(Incident incident) {
    return examine(incident, tickets.reviewing(incident));
  }

  /** The verdict, in which what a visitor may not see is counted, not named. */
  public Verdict verdictFor(Visitor visitor, Incident incident) {
    var dossier = tickets.reviewing(incident);
    return seen(visitor, incident, dossier);
  }

  /** The verdict on an incident for somebody who asks by its key. */
  public Outcome<Verdict> show(Visitor visitor, String incidentKey) {
    return tickets
        .incident(visitor, incidentKey)
        .map(ticket -> Outcome.done(verdictFor(visitor, ticket.incident())))
        .orElseGet(() -> Outcome.refused(Refusal.notFound(incidentKey)));
  }

  /** What the gate would say of an incident under another policy, and whether it opens today. */
  public Rehearsal rehearse(OpenIncidents.Twice incident) {
    var dossier = tickets.reviewing(incident.then());
    var now = incident.now();
    return new Rehearsal(
        now == null || examine(now, dossier).opens(), examine(incident.then(), dossier));
  }

  /** All there is to say about an incident, for somebody who asks by its key. */
  public Outcome<IncidentFile> open(Visitor visitor, String incidentKey) {
    return tickets
        .incident(visitor, incidentKey)
        .map(ticket -> Outcome.done(file(visitor, ticket)))
        .orElseGet(() -> Outcome.refused(Refusal.notFound(incidentKey)));
  }

  private IncidentFile file(Visitor visitor, IncidentTicket ticket) {
    var incident = ticket.incident();
    var dossier = tickets.reviewing(incident);
    var visible = dossier.visibleTo(visitor);
    var postmortems =
        dossier.postmortems().stream()
            .filter(postmortem -> visible.contains(postmortem.id()))
            .toList();
    var waiver = waivers.of(incident.id());
    var holds = waiver.filter(one -> one.holdsFor(incident.terms())).isPresent();
    return new IncidentFile(
        incident,
        seen(visitor, incident, dossier),
        postmortems,
        dossier.postmortems().size() - postmortems.size(),
        LostPostmortems.of(dossier, visitor, permissions.mayEdit(visitor, incident.key())),
        debts.of(incident.id()),
        holds ? Optional.empty() : deadline(incident, dossier),
        dossier.postmortems().isEmpty()
            && !incident.isNone()
            && permissions.mayCreateIn(visitor, ticket.project()),
        new Exemptions(waiver.orElse(null), holds, allowed(visitor, ticket.project())));
  }

  private Exemptions.Allowed allowed(Visitor visitor, String project) {
    return new Exemptions.Allowed(
        permissions.has(visitor, Right.WAIVE, project),
        permissions.has(visitor, Right.BYPASS, project),
        permissions.administersProject(visitor, project));
  }

  /** It runs from the last resolution on, until a postmortem is complete. */
  private Optional<Deadline> deadline(Incident incident, Dossier dossier) {
    var terms = incident.terms();
    var settled =
        dossier.postmortems().stream().anyMatch(postmortem -> postmortem.state().isComplete());
    if (!incident.closed() || settled || incident.isNone() || !incident.isAsked()) {
      return Optional.empty();
    }
    var resolved = incident.clock().end();
    var today = terms.calendar().dayOf(clock.instant());
    return terms
        .postmortemDue(resolved.orElse(incident.clock().opened()))
        .map(due -> new Deadline(due, resolved.isEmpty(), due.isBefore(today)));
  }

  private Verdict seen(Visitor visitor, Incident incident, Dossier dossier) {
    var visible = new HashSet<>(dossier.visibleTo(visitor));
    visible.add(incident.id());
    return examine(caseOf(incident, dossier).veiled(visible)).seenBy(visible);
  }

  private Verdict examine(Incident incident, Dossier dossier) {
    return examine(caseOf(incident, dossier));
  }

  private static Case caseOf(Incident incident, Dossier dossier) {
    return new Case(incident, dossier.postmortems(), dossier.lost());
  }

  private Verdict examine(Case asked) {
    var incident = asked.incident();
    var verdict = gate.examine(asked);
    return waivers
        .of(incident.id())
        .filter(waiver -> waiver.holdsFor(incident.terms()))
        .map(verdict::waivedBy)
        .orElse(verdict);
  }
}
