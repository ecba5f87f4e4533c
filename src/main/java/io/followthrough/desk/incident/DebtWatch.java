package io.followthrough.desk.incident;

import io.followthrough.desk.IssueWatch;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Touched;
import io.followthrough.desk.TouchedWatch;
import io.followthrough.desk.Turns;
import io.followthrough.desk.action.Asks;
import io.followthrough.desk.audit.AuditAct;
import io.followthrough.desk.audit.AuditNote;
import io.followthrough.desk.evidence.Look;
import io.followthrough.gate.Bypass;
import io.followthrough.gate.Incident;
import io.followthrough.gate.Verdict;
import io.followthrough.policy.Today;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks after the fact whether an incident that is closed should be. It catches what no validator
 * sees: skipped validators, moves, imports, and somebody adding an item in the very moment another
 * one closes. It never reopens an incident; it makes the debt visible, and takes it off again once
 * the gate would open.
 */
public final class DebtWatch implements TouchedWatch {

  /** What came of a look. */
  public enum Look {
    /** Nothing is news. */
    AS_BEFORE,
    /** It carries a debt that it did not carry before. */
    FLAGGED,
    /** Its debt is off. */
    REPAIRED
  }

  private final GateDesk gate;
  private final Tickets tickets;
  private final Asks asks;
  private final IncidentNotice notice;
  private final Debts debts;
  private final GateMirror mirror;
  private final Bypasses bypasses;
  private final IncidentAudit audit;
  private final Turns turns;
  private final Today today;

  public DebtWatch(
      GateDesk gate,
      Tickets tickets,
      Asks asks,
      IncidentNotice notice,
      Debts debts,
      GateMirror mirror,
      Bypasses bypasses,
      IncidentAudit audit,
      Turns turns,
      Today today) {
    this.gate = gate;
    this.tickets = tickets;
    this.asks = asks;
    this.notice = notice;
    this.debts = debts;
    this.mirror = mirror;
    this.bypasses = bypasses;
    this.audit = audit;
    this.turns = turns;
    this.today = today;
  }

  /**
   * Remembers what the postmortems ask for that some issues belong to, then looks once at every
   * incident whose verdict may be another one now. One incident that cannot be looked at keeps none
   * of the others from it.
   *
   * @throws RuntimeException the first fault, with the others suppressed in it
   */
  @Override
  public void look(Touched touched, Set<Long> changed) {
    asks.notice(touched.postmortems(), changed);
    IssueWatch.each(touched.incidents(), this::look);
  }

  /**
   * Looks at one incident, and remembers how it is and which postmortems it has. Two looks at the
   * same incident wait for one another, and each reads it anew: so the last one sees what both
   * changes left.
   */
  public Look look(long incidentId) {
    return turns.alone(
        "io.followthrough.debt." + incidentId,
        () -> {
          notice.take(incidentId);
          return tickets.incident(incidentId).map(this::settle).orElse(Look.AS_BEFORE);
        });
  }

  private Look settle(Incident incident) {
    asks.noticeReviews(incident.id());
    var verdict = gate.verdict(incident);
    var debt = incident.closed() && !verdict.opens();
    var look = debt ? flag(incident, verdict) : repair(incident);
    mirror.show(incident, verdict, debt);
    return look;
  }

  private Look flag(Incident incident, Verdict verdict) {
    if (debts.of(incident.id()).isPresent()) {
      return Look.AS_BEFORE;
    }
    var now = today.clock().instant();
    var bypass = bypasses.ready(incident.id(), today.day()).orElse(null);
    var debt = new Debt(now, String.join(",", verdict.unmet()), bypass);
    return audit.acting(() -> open(incident, debt), note(incident, verdict, bypass))
        ? Look.FLAGGED
        : Look.AS_BEFORE;
  }

  /** What let it close is used up: it does so once. */
  private boolean open(Incident incident, Debt debt) {
    if (debt.bypass() != null) {
      bypasses.use(incident.id(), debt.since(), today.day());
    }
    return debts.open(incident.id(), debt);
  }

  private AuditNote note(Incident incident, Verdict verdict, @Nullable Bypass bypass) {
    return bypass == null
        ? audit.note(AuditAct.DEBT_OPENED, null, incident, verdict.unmet(), "", "")
        : audit.note(
            AuditAct.BYPASS_USED, null, incident, verdict.unmet(), "", BypassDesk.said(bypass));
  }

  private Look repair(Incident incident) {
    if (debts.of(incident.id()).isEmpty()) {
      return Look.AS_BEFORE;
    }
    return audit.acting(
            () -> debts.repair(incident.id(), today.clock().instant()),
            audit.note(AuditAct.DEBT_REPAIRED, null, incident, List.of(), "", ""))
        ? Look.REPAIRED
        : Look.AS_BEFORE;
  }
}
