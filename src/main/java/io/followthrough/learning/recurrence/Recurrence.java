package io.followthrough.learning.recurrence;

import io.followthrough.postmortem.factor.Category;
import java.util.EnumSet;
import java.util.Set;

/**
 * That what two postmortems tell of is similarly shaped, as somebody says.
 *
 * @param one the lower id of the two postmortems
 * @param other the higher one
 * @param shared the sorts of triggers and factors that both share, at least one
 * @param why what makes them alike, never empty
 */
public record Recurrence(long one, long other, Set<Category> shared, String why) {

  public Recurrence {
    if (one >= other) {
      throw new IllegalArgumentException("A recurrence is of two, the lower id first");
    }
    if (shared.isEmpty() || why.isBlank()) {
      throw new IllegalArgumentException("A recurrence says what both share, and why");
    }
    shared = Set.copyOf(EnumSet.copyOf(shared));
  }

  /** Of two postmortems in whatever order. */
  public static Recurrence of(long first, long second, Set<Category> shared, String why) {
    return new Recurrence(Math.min(first, second), Math.max(first, second), shared, why);
  }

  /** The other one of the two. */
  public long besides(long postmortem) {
    return postmortem == one ? other : one;
  }
}
