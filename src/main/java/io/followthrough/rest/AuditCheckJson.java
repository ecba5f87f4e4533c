package io.followthrough.rest;

import io.followthrough.desk.audit.AuditCheck;
import java.util.List;

/**
 * What came of a walk over the audit, on the wire.
 *
 * @param intact whether nothing was changed and nothing taken out from between
 * @param last the place of the last entry
 * @param seal its seal
 * @param breaks where the chain is broken
 */
public record AuditCheckJson(boolean intact, long last, String seal, List<Break> breaks) {

  /** One break, at the place of an entry. */
  public record Break(long seq, String kind) {}

  static AuditCheckJson of(AuditCheck check) {
    return new AuditCheckJson(
        check.isIntact(),
        check.last(),
        check.seal(),
        check.breaks().stream().map(one -> new Break(one.seq(), one.kind().id())).toList());
  }
}
