package io.followthrough.desk.report;

import io.followthrough.desk.audit.AuditEntry;
import io.followthrough.insight.Span;
import io.followthrough.policy.PolicyHistory;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;

/**
 * All that an auditor asks for of some days, to be gone through once.
 *
 * @param span the days
 * @param made when it was put together
 * @param by the user key of who had it made, and sees all of it
 * @param incidents the incidents that closed in them and are to have a postmortem
 * @param items the action items asked for in them
 * @param debts what is owed, from whenever
 * @param entries the entries of the audit of those days, the latest first
 * @param policies all that policies ever said, by the keys of their scopes
 */
public record AuditPack(
    Span span,
    Instant made,
    String by,
    DutyList incidents,
    ItemList items,
    DebtReport debts,
    Consumer<Consumer<AuditEntry>> entries,
    Map<String, PolicyHistory> policies) {}
