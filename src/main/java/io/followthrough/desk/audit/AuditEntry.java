package io.followthrough.desk.audit;

import org.jspecify.annotations.Nullable;

/**
 * A note as it is kept, chained to the one before: whoever changes one or takes one out breaks the
 * chain.
 *
 * @param seq its place, from 1 on without a gap
 * @param note what it says
 * @param previous the seal of the one before
 * @param seal the seal over all that
 */
public record AuditEntry(long seq, AuditNote note, String previous, String seal) {

  /** What the first one is chained to. */
  static final String NOTHING = "0".repeat(64);

  /**
   * The next entry.
   *
   * @param last the one before; {@code null} where there is none
   */
  static AuditEntry after(@Nullable AuditEntry last, AuditNote note) {
    var seq = last == null ? 1 : last.seq() + 1;
    var previous = last == null ? NOTHING : last.seal();
    return new AuditEntry(seq, note, previous, Seal.over(seq, note, previous));
  }

  /** Whether it says what it said when it was written. */
  boolean isIntact() {
    return seal.equals(Seal.over(seq, note, previous));
  }
}
