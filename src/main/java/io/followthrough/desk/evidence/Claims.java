package io.followthrough.desk.evidence;

import io.followthrough.desk.Visitor;
import io.followthrough.desk.Withdrawal;
import io.followthrough.learning.evidence.Claim;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Keeps evidence claims: those that stand, and those that were taken back. None is ever erased. */
public interface Claims {

  /** Writes one down. */
  KeptClaim add(Claim claim, Visitor by, Instant at);

  /** Takes one back that stands; answers whether it did. */
  boolean withdraw(long claimId, Withdrawal withdrawal);

  /** All that were made in a postmortem, also those that were taken back, oldest first. */
  List<KeptClaim> madeIn(long postmortemId);

  /** Those that stand for some action items, oldest first. */
  List<KeptClaim> standingFor(Collection<Long> items);

  /**
   * Those that stand, in the order in which they were made.
   *
   * @param after the id they come after; 0 for the beginning
   * @param most how many at most
   */
  List<KeptClaim> standing(long after, int most);
}
