package io.followthrough.desk.audit;

import java.util.List;
import java.util.Optional;

/** Keeps the entries of the audit; nothing is ever changed or taken out. */
public interface AuditLog {

  /** The last entry; empty where nothing was ever written. */
  Optional<AuditEntry> last();

  /** Writes an entry. Its place must be free. */
  void add(AuditEntry entry);

  /** Those before a place that a filter lets through, the latest first. */
  List<AuditEntry> before(long seq, AuditFilter filter, int most);

  /** Those after a place, the earliest first. */
  List<AuditEntry> after(long seq, int most);

  /** How many after a place a filter lets through. */
  int countAfter(long seq, AuditFilter filter);
}
