package io.followthrough.desk.recurrence;

import io.followthrough.desk.Visitor;
import io.followthrough.desk.Withdrawal;
import io.followthrough.learning.recurrence.Recurrence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Keeps recurrences in memory. */
public final class KeptRecurrences implements Recurrences {

  private final List<KeptRecurrence> all = new ArrayList<>();

  @Override
  public KeptRecurrence add(Recurrence recurrence, Visitor by, Instant at) {
    var kept = new KeptRecurrence(all.size() + 1, recurrence, by.key(), at, null);
    all.add(kept);
    return kept;
  }

  @Override
  public boolean withdraw(long recurrenceId, Withdrawal withdrawal) {
    var at = (int) recurrenceId - 1;
    var stands = at >= 0 && at < all.size() && all.get(at).stands();
    if (stands) {
      all.set(at, all.get(at).withdrawn(withdrawal));
    }
    return stands;
  }

  @Override
  public List<KeptRecurrence> of(long postmortemId) {
    return all.stream()
        .filter(
            kept ->
                kept.recurrence().one() == postmortemId
                    || kept.recurrence().other() == postmortemId)
        .toList();
  }

  @Override
  public List<KeptRecurrence> standing(long after, int most) {
    return all.stream().filter(kept -> kept.id() > after && kept.stands()).limit(most).toList();
  }
}
