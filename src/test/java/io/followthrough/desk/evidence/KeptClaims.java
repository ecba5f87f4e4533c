package io.followthrough.desk.evidence;

import io.followthrough.desk.Visitor;
import io.followthrough.desk.Withdrawal;
import io.followthrough.learning.evidence.Claim;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Keeps claims in memory. */
public final class KeptClaims implements Claims {

  private final List<KeptClaim> all = new ArrayList<>();

  @Override
  public KeptClaim add(Claim claim, Visitor by, Instant at) {
    var kept = new KeptClaim(all.size() + 1, claim, by.key(), at, null);
    all.add(kept);
    return kept;
  }

  @Override
  public boolean withdraw(long claimId, Withdrawal withdrawal) {
    var at = (int) claimId - 1;
    var stands = at >= 0 && at < all.size() && all.get(at).stands();
    if (stands) {
      all.set(at, all.get(at).withdrawn(withdrawal));
    }
    return stands;
  }

  @Override
  public List<KeptClaim> madeIn(long postmortemId) {
    return all.stream().filter(kept -> kept.claim().postmortem() == postmortemId).toList();
  }

  @Override
  public List<KeptClaim> standingFor(Collection<Long> items) {
    return standing(0, all.size()).stream()
        .filter(kept -> items.contains(kept.claim().item()))
        .toList();
  }

  @Override
  public List<KeptClaim> standing(long after, int most) {
    return all.stream().filter(kept -> kept.id() > after && kept.stands()).limit(most).toList();
  }
}
