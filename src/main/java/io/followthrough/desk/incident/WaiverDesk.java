package io.followthrough.desk.incident;

import io.followthrough.action.Filler;
import io.followthrough.desk.Choices;
import io.followthrough.desk.FieldReader;
import io.followthrough.desk.IssueWatch;
import io.followthrough.desk.Listing;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.People;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.SeenIncidents;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.Withdrawal;
import io.followthrough.desk.audit.AuditAct;
import io.followthrough.desk.audit.AuditNote;
import io.followthrough.gate.Incident;
import io.followthrough.gate.Waiver;
import io.followthrough.gate.WaiverReason;
import io.followthrough.policy.Right;
import io.followthrough.policy.Today;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lets those who may say that an incident needs no postmortem, and take that back. */
public final class WaiverDesk {

  private final Tickets tickets;
  private final Permissions permissions;
  private final People people;
  private final Waivers waivers;
  private final SeenIncidents seen;
  private final IssueWatch watch;
  private final IncidentAudit audit;
  private final Today today;

  public WaiverDesk(
      Tickets tickets,
      Permissions permissions,
      People people,
      Waivers waivers,
      SeenIncidents seen,
      IssueWatch watch,
      IncidentAudit audit,
      Today today) {
    this.tickets = tickets;
    this.permissions = permissions;
    this.people = people;
    this.waivers = waivers;
    this.seen = seen;
    this.watch = watch;
    this.audit = audit;
    this.today = today;
  }

  /**
   * Waives the postmortem of an incident.
   *
   * @param category the id of a reason; {@code null} where none was chosen
   * @param reason the reason in words; {@code null} where nothing was said
   */
  public Outcome<Waiver> give(
      Visitor visitor, String incidentKey, @Nullable String category, @Nullable String reason) {
    return permitted(visitor, incidentKey)
        .then(
            incident ->
                waiver(visitor, incident, category, reason)
                    .then(waiver -> give(visitor, incident, waiver)))
        .then(this::noticed);
  }

  /**
   * Takes the waiver of an incident back.
   *
   * @param reason why, in words; {@code null} where nothing was said
   * @return what was taken back
   */
  public Outcome<Waiver> withdraw(Visitor visitor, String incidentKey, @Nullable String reason) {
    return permitted(visitor, incidentKey)
        .then(incident -> withdraw(visitor, incident, reason))
        .then(this::noticed);
  }

  /** The waivers before a place, of incidents that the visitor may see. */
  public Listing<WaiverLine> list(Visitor visitor, long before, int most) {
    var rows = waivers.before(before, most);
    var keys = seen.keys(visitor, rows.stream().map(KeptWaiver::incidentId).toList());
    return new Listing<>(
        rows.stream()
            .flatMap(
                row ->
                    Stream.ofNullable(keys.get(row.incidentId()))
                        .map(key -> new WaiverLine(key, row)))
            .toList(),
        rows.size() < most ? null : rows.get(rows.size() - 1).place());
  }

  /** As exactly as it is kept. */
  private Instant now() {
    return today.clock().instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private Outcome<Incident> permitted(Visitor visitor, String incidentKey) {
    var ticket = tickets.incident(visitor, incidentKey);
    if (ticket.isEmpty()) {
      return Outcome.refused(Refusal.notFound(incidentKey));
    }
    var incident = ticket.get().incident();
    return permissions.has(visitor, Right.WAIVE, ticket.get().project())
        ? Outcome.done(incident)
        : Outcome.refused(
            Refusal.of(
                Refusal.Kind.FORBIDDEN, "followthrough.error.may-not-waive", incident.key()));
  }

  private Outcome<Waiver> waiver(
      Visitor visitor, Incident incident, @Nullable String category, @Nullable String reason) {
    var fields = new FieldReader(people, today.day());
    var chosen =
        fields.choice(
            "reasonCategory",
            category,
            id -> WaiverReason.of(id).orElse(null),
            Choices.among(WaiverReason.values(), WaiverReason::id));
    if (chosen == null && !fields.hasNamed("reasonCategory")) {
      fields.complain("reasonCategory", "followthrough.error.missing.reasonCategory");
    }
    var said = reason(fields, reason);
    if (chosen == null || !fields.complaints().isEmpty()) {
      return Outcome.refused(new Refusal(Refusal.Kind.INVALID, fields.complaints()));
    }
    var terms = incident.terms();
    return Outcome.done(
        new Waiver(chosen, said, terms.severity().id(), terms.level().id(), visitor.key(), now()));
  }

  private Outcome<Given> give(Visitor visitor, Incident incident, Waiver waiver) {
    return audit.acting(
            () -> waivers.give(incident.id(), waiver),
            audit.note(AuditAct.WAIVED, visitor, incident, List.of(), "", said(waiver)))
        ? Outcome.done(new Given(incident, waiver))
        : conflict("followthrough.error.waived-already", incident);
  }

  private Outcome<Given> withdraw(Visitor visitor, Incident incident, @Nullable String reason) {
    var fields = new FieldReader(people, today.day());
    var said = reason(fields, reason);
    if (!fields.complaints().isEmpty()) {
      return Outcome.refused(new Refusal(Refusal.Kind.INVALID, fields.complaints()));
    }
    var withdrawal = new Withdrawal(visitor.key(), now(), said);
    return audit
        .acting(
            () -> waivers.withdraw(incident.id(), withdrawal),
            taken -> taken.map(waiver -> withdrawn(visitor, incident, waiver, said)))
        .map(waiver -> Outcome.done(new Given(incident, waiver)))
        .orElseGet(() -> conflict("followthrough.error.not-waived", incident));
  }

  private AuditNote withdrawn(Visitor visitor, Incident incident, Waiver waiver, String reason) {
    return audit.note(
        AuditAct.WAIVER_WITHDRAWN, visitor, incident, List.of(), said(waiver), reason);
  }

  private static String said(Waiver waiver) {
    return waiver.category().id() + ", " + waiver.severity() + ": " + waiver.reason();
  }

  /** A closed incident owes nothing any more, or owes again. */
  private Outcome<Waiver> noticed(Given given) {
    watch.issuesChanged(given.incident().id());
    return Outcome.done(given.waiver());
  }

  private static String reason(FieldReader fields, @Nullable String reason) {
    var said = fields.text("reason", reason);
    if (Filler.isAllThereIsIn(said) && !fields.hasNamed("reason")) {
      fields.complain("reason", "followthrough.error.missing.reason");
    }
    return said;
  }

  private static Outcome<Given> conflict(String key, Incident incident) {
    return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, key, incident.key()));
  }

  private record Given(Incident incident, Waiver waiver) {}
}
