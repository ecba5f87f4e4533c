package io.followthrough.desk.report;

import io.followthrough.desk.Outcome;
import io.followthrough.desk.ParameterReader;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.audit.AuditDesk;
import io.followthrough.desk.policy.PolicyArchive;
import io.followthrough.desk.policy.PolicyScope;
import io.followthrough.insight.Counted;
import io.followthrough.insight.Span;
import io.followthrough.policy.PolicyHistory;
import io.followthrough.policy.Today;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Puts together what an auditor asks for, for those who administer the host. */
public final class PackDesk {

  private final AuditDesk audit;
  private final DutyDesk duties;
  private final ReportDesk reports;
  private final DebtDesk debts;
  private final PolicyArchive policies;
  private final Permissions permissions;
  private final Today today;

  public PackDesk(
      AuditDesk audit,
      DutyDesk duties,
      ReportDesk reports,
      DebtDesk debts,
      PolicyArchive policies,
      Permissions permissions,
      Today today) {
    this.audit = audit;
    this.duties = duties;
    this.reports = reports;
    this.debts = debts;
    this.policies = policies;
    this.permissions = permissions;
    this.today = today;
  }

  /** Of the days that the parameters {@code from} and {@code to} name, or of the last year. */
  public Outcome<AuditPack> pack(Visitor visitor, Map<String, String> sent) {
    if (!permissions.administers(visitor)) {
      return Outcome.refused(Refusal.administratorsOnly());
    }
    var parameters = new ParameterReader(sent, Set.of("from", "to"));
    var span = parameters.span(ReportDesk.lastYear(today.day()));
    return parameters.unlessWrong(Outcome.done(span)).then(days -> pack(visitor, days));
  }

  private Outcome<AuditPack> pack(Visitor visitor, Span span) {
    var from = span.first().toString();
    var to = span.last().toString();
    var days = Map.of("from", from, "to", to);
    var asked = Map.of("from", from, "to", to, "count", Counted.ASKED.id());
    return duties
        .all(visitor, days)
        .then(
            incidents ->
                reports
                    .allItems(visitor, asked)
                    .then(
                        items ->
                            debts
                                .report(visitor, Map.of())
                                .then(owed -> pack(visitor, span, incidents, items, owed))));
  }

  private Outcome<AuditPack> pack(
      Visitor visitor, Span span, DutyList incidents, ItemList items, DebtReport owed) {
    var days = Map.of("from", span.first().toString(), "until", span.last().toString());
    return audit
        .all(visitor, days)
        .then(
            entries ->
                Outcome.done(
                    new AuditPack(
                        span,
                        today.clock().instant().truncatedTo(ChronoUnit.SECONDS),
                        visitor.key(),
                        incidents,
                        items,
                        owed,
                        entries,
                        said())));
  }

  private Map<String, PolicyHistory> said() {
    var said = new TreeMap<String, PolicyHistory>();
    Stream.concat(Stream.of(PolicyScope.GLOBAL), policies.projects().stream())
        .forEach(scope -> said.put(scope.key(), policies.history(scope)));
    return said;
  }
}
