package io.followthrough.desk;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Shows the audit to those who administer the host, and to everybody what was refused to them. */
public final class AuditDesk {

  private static final int AT_A_TIME = 500;

  private final Audit audit;
  private final AuditLog log;
  private final Permissions permissions;
  private final People people;

  public AuditDesk(Audit audit, AuditLog log, Permissions permissions, People people) {
    this.audit = audit;
    this.log = log;
    this.permissions = permissions;
    this.people = people;
  }

  /**
   * The entries before a place.
   *
   * @param asked which of them, by the {@link AuditFilter#NAMES}
   */
  public Outcome<Listing<AuditEntry>> list(
      Visitor visitor, Map<String, String> asked, long before, int most) {
    return forAdministrators(visitor, () -> AuditFilter.read(asked, people))
        .then(filter -> Outcome.done(part(before, filter, most)));
  }

  /**
   * All entries, the latest first, handed out one by one.
   *
   * @param asked which of them, by the {@link AuditFilter#NAMES}
   */
  public Outcome<Consumer<Consumer<AuditEntry>>> all(Visitor visitor, Map<String, String> asked) {
    return forAdministrators(visitor, () -> AuditFilter.read(asked, people))
        .then(filter -> Outcome.done(reader -> each(filter, reader)));
  }

  /** Whether the chain is whole. */
  public Outcome<AuditCheck> check(Visitor visitor) {
    return forAdministrators(visitor, () -> Outcome.done(audit.check()));
  }

  private void each(AuditFilter filter, Consumer<AuditEntry> reader) {
    var before = Long.MAX_VALUE;
    List<AuditEntry> part;
    do {
      part = log.before(before, filter, AT_A_TIME);
      part.forEach(reader);
      before = part.isEmpty() ? 0 : part.get(part.size() - 1).seq();
    } while (part.size() == AT_A_TIME);
  }

  private Listing<AuditEntry> part(long before, AuditFilter filter, int most) {
    var rows = log.before(before, filter, most);
    return new Listing<>(rows, rows.size() < most ? null : rows.get(rows.size() - 1).seq());
  }

  private <T> Outcome<T> forAdministrators(Visitor visitor, Supplier<Outcome<T>> answer) {
    return permissions.administers(visitor)
        ? answer.get()
        : Outcome.refused(
            Refusal.of(Refusal.Kind.FORBIDDEN, "followthrough.error.administrators-only"));
  }
}
