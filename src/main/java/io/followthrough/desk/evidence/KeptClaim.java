package io.followthrough.desk.evidence;

import io.followthrough.desk.Withdrawal;
import io.followthrough.learning.evidence.Claim;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A claim with who made it and what became of it.
 *
 * @param id grows with every claim
 * @param claim what is claimed
 * @param by the user key of who does
 * @param at since when
 * @param withdrawal how it was taken back; {@code null} while it stands
 */
public record KeptClaim(
    long id, Claim claim, String by, Instant at, @Nullable Withdrawal withdrawal) {

  /** Whether nobody took it back. */
  public boolean stands() {
    return withdrawal == null;
  }

  KeptClaim withdrawn(Withdrawal how) {
    return new KeptClaim(id, claim, by, at, how);
  }
}
