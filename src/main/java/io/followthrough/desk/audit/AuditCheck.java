package io.followthrough.desk.audit;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of a walk over the audit.
 *
 * @param last the place of the last entry that was looked at; 0 where there is none
 * @param seal its seal. Whoever has written down an earlier one can tell whether entries were cut
 *     off at the end, which the chain itself cannot
 * @param breaks where the chain is broken, the earliest first; at most some hundred
 */
public record AuditCheck(long last, String seal, List<Break> breaks) {

  /** How the chain can be broken. */
  public enum Kind {
    /** Entries before this one are missing. */
    MISSING("missing"),
    /** It does not follow on the one before it. */
    UNCHAINED("unchained"),
    /** It does not say what it said when it was written. */
    ALTERED("altered");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** The name under which it is spoken of over REST. */
    public String id() {
      return id;
    }
  }

  /** One break, at the place of an entry. */
  public record Break(long seq, Kind kind) {}

  public AuditCheck {
    breaks = List.copyOf(breaks);
  }

  /** Whether nothing was changed and nothing taken out from between. */
  public boolean isIntact() {
    return breaks.isEmpty();
  }

  /**
   * How the chain is broken at an entry, if it is.
   *
   * @param before the entry before it; {@code null} where it is the first to be found
   */
  static Optional<Break> breakAt(@Nullable AuditEntry before, AuditEntry entry) {
    if (entry.seq() != (before == null ? 1 : before.seq() + 1)) {
      return Optional.of(new Break(entry.seq(), Kind.MISSING));
    }
    if (!entry.previous().equals(before == null ? AuditEntry.NOTHING : before.seal())) {
      return Optional.of(new Break(entry.seq(), Kind.UNCHAINED));
    }
    return entry.isIntact() ? Optional.empty() : Optional.of(new Break(entry.seq(), Kind.ALTERED));
  }
}
