package io.followthrough.desk.evidence;

import io.followthrough.desk.Visitor;
import io.followthrough.desk.Withdrawal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Keeps in memory what was looked for in vain; of one postmortem. */
public final class KeptLooks implements Looks {

  private final List<Look> all = new ArrayList<>();

  @Override
  public Look add(long postmortemId, Question question, String note, Visitor by, Instant at) {
    var look = new Look(all.size() + 1, question, note, by.key(), at, null);
    all.add(look);
    return look;
  }

  @Override
  public boolean withdraw(long lookId, Withdrawal withdrawal) {
    var at = (int) lookId - 1;
    var stands = at >= 0 && at < all.size() && all.get(at).stands();
    if (stands) {
      all.set(at, all.get(at).withdrawn(withdrawal));
    }
    return stands;
  }

  @Override
  public List<Look> of(long postmortemId) {
    return List.copyOf(all);
  }
}
