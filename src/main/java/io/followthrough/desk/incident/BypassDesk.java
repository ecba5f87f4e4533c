package io.followthrough.desk.incident;

import io.followthrough.action.Filler;
import io.followthrough.action.TicketRef;
import io.followthrough.desk.Choices;
import io.followthrough.desk.FieldReader;
import io.followthrough.desk.IncidentTicket;
import io.followthrough.desk.Listing;
import io.followthrough.desk.LookingBack;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.People;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.SeenIncidents;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.Withdrawal;
import io.followthrough.desk.audit.AuditAct;
import io.followthrough.desk.policy.Policies;
import io.followthrough.gate.Bypass;
import io.followthrough.gate.BypassReason;
import io.followthrough.gate.Incident;
import io.followthrough.policy.Right;
import io.followthrough.policy.Today;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lets those who may have an incident close once although its gate is shut. */
public final class BypassDesk {

  private final GateDesk gate;
  private final Tickets tickets;
  private final Permissions permissions;
  private final People people;
  private final Policies policies;
  private final Bypasses bypasses;
  private final SeenIncidents seen;
  private final IncidentAudit audit;
  private final Today today;

  public BypassDesk(
      GateDesk gate,
      Tickets tickets,
      Permissions permissions,
      People people,
      Policies policies,
      Bypasses bypasses,
      SeenIncidents seen,
      IncidentAudit audit,
      Today today) {
    this.gate = gate;
    this.tickets = tickets;
    this.permissions = permissions;
    this.people = people;
    this.policies = policies;
    this.bypasses = bypasses;
    this.seen = seen;
    this.audit = audit;
    this.today = today;
  }

  /**
   * What somebody asks for.
   *
   * @param category the id of a reason; {@code null} where none was chosen
   * @param reason the reason in words; {@code null} where nothing was said
   * @param until the last day; {@code null} for as long as the policy lets
   */
  public record Request(
      @Nullable String category, @Nullable String reason, @Nullable String until) {}

  /** Lets an open incident close once although its gate is shut. */
  public Outcome<Bypass> grant(Visitor visitor, String incidentKey, Request request) {
    return permitted(visitor, incidentKey)
        .then(ticket -> bypass(visitor, ticket, request).then(one -> grant(visitor, ticket, one)));
  }

  /**
   * Takes back the bypass of an incident that was not closed by it.
   *
   * @param reason why, in words; {@code null} where nothing was said
   * @return what was taken back
   */
  public Outcome<Bypass> withdraw(Visitor visitor, String incidentKey, @Nullable String reason) {
    return permitted(visitor, incidentKey)
        .then(
            ticket ->
                LookingBack.reason(reason).then(why -> withdraw(visitor, ticket.incident(), why)));
  }

  private Outcome<Bypass> withdraw(Visitor visitor, Incident incident, String reason) {
    var at = today.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    var withdrawal = new Withdrawal(visitor.key(), at, reason);
    return audit
        .acting(
            () -> bypasses.withdraw(incident.id(), withdrawal, today.day()),
            taken ->
                taken.map(
                    bypass ->
                        audit.note(
                            AuditAct.BYPASS_WITHDRAWN,
                            visitor,
                            incident,
                            List.of(),
                            said(bypass),
                            reason)))
        .map(Outcome::done)
        .orElseGet(() -> conflict("followthrough.error.not-bypassed", incident));
  }

  /**
   * Whether somebody has let an incident close, and it has not done so yet. Of two who close it at
   * once only the first is let pass; to be asked in the transaction of the transition. What was
   * closed that way may go on from one closed status to the next, as long as it stays closed.
   */
  public boolean letsPass(Incident incident) {
    return staysClosed(incident.id())
        || bypasses.pass(incident.id(), today.clock().instant(), today.day());
  }

  /** Read anew: within a transition an incident has the resolution that it is about to get. */
  private boolean staysClosed(long incidentId) {
    return tickets
        .incident(incidentId)
        .filter(Incident::closed)
        .filter(gate::owesByBypass)
        .isPresent();
  }

  /** How it stands with bypassing the gate of an incident that a visitor sees. */
  public BypassOffer offer(IncidentFile file) {
    var incident = file.incident();
    var shut = !incident.closed() && !file.verdict().opens();
    var ready = shut ? bypasses.ready(incident.id(), today.day()).orElse(null) : null;
    var may = shut && file.exemptions().allowed().toBypass();
    return new BypassOffer(
        ready,
        may && ready == null,
        may && ready != null,
        today.day(),
        today.day().plusDays(most(TicketRef.projectOf(incident.key()))));
  }

  /** The bypasses before a place, of incidents that the visitor may see. */
  public Listing<BypassLine> list(Visitor visitor, long before, int most) {
    var rows = bypasses.before(before, most);
    var keys = seen.keys(visitor, rows.stream().map(KeptBypass::incidentId).toList());
    return new Listing<>(
        rows.stream()
            .flatMap(
                row ->
                    Stream.ofNullable(keys.get(row.incidentId()))
                        .map(key -> new BypassLine(key, row)))
            .toList(),
        rows.size() < most ? null : rows.get(rows.size() - 1).place());
  }

  private Outcome<IncidentTicket> permitted(Visitor visitor, String incidentKey) {
    var ticket = tickets.incident(visitor, incidentKey);
    if (ticket.isEmpty()) {
      return Outcome.refused(Refusal.notFound(incidentKey));
    }
    var key = ticket.get().incident().key();
    return permissions.has(visitor, Right.BYPASS, ticket.get().project())
        ? Outcome.done(ticket.get())
        : Outcome.refused(
            Refusal.of(Refusal.Kind.FORBIDDEN, "followthrough.error.may-not-bypass", key));
  }

  private Outcome<Bypass> bypass(Visitor visitor, IncidentTicket ticket, Request request) {
    var fields = new FieldReader(people, today.day());
    var category = category(fields, request.category());
    var reason = fields.text("reason", request.reason());
    if (Filler.isAllThereIsIn(reason) && !fields.hasNamed("reason")) {
      fields.complain("reason", "followthrough.error.missing.reason");
    }
    var most = most(ticket.project());
    var until = fields.dayWithin(most, "until", request.until());
    if (category == null || !fields.complaints().isEmpty()) {
      return Outcome.refused(new Refusal(Refusal.Kind.INVALID, fields.complaints()));
    }
    return Outcome.done(
        new Bypass(
            category,
            reason,
            visitor.key(),
            today.clock().instant().truncatedTo(ChronoUnit.MILLIS),
            until == null ? today.day().plusDays(most) : until));
  }

  private static @Nullable BypassReason category(FieldReader fields, @Nullable String said) {
    var chosen =
        fields.choice(
            "reasonCategory",
            said,
            id -> BypassReason.of(id).orElse(null),
            Choices.among(BypassReason.values(), BypassReason::id));
    if (chosen == null && !fields.hasNamed("reasonCategory")) {
      fields.complain("reasonCategory", "followthrough.error.missing.reasonCategory");
    }
    return chosen;
  }

  private Outcome<Bypass> grant(Visitor visitor, IncidentTicket ticket, Bypass bypass) {
    var incident = ticket.incident();
    if (incident.closed()) {
      return conflict("followthrough.error.bypass-closed", incident);
    }
    var verdict = gate.verdict(incident);
    if (verdict.opens()) {
      return conflict("followthrough.error.bypass-open", incident);
    }
    return audit.acting(
            () -> bypasses.grant(incident.id(), bypass, today.day()),
            audit.note(
                AuditAct.BYPASS_GRANTED, visitor, incident, verdict.unmet(), "", said(bypass)))
        ? Outcome.done(bypass)
        : conflict("followthrough.error.bypassed-already", incident);
  }

  /** A bypass as the audit writes it. */
  static String said(Bypass bypass) {
    return bypass.category().id() + ", until " + bypass.until() + ": " + bypass.reason();
  }

  /** Everybody is held to the limit of today. */
  private int most(String projectKey) {
    return policies.of(projectKey).limits().bypassDays();
  }

  private static Outcome<Bypass> conflict(String key, Incident incident) {
    return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, key, incident.key()));
  }
}
