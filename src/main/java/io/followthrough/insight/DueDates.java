package io.followthrough.insight;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * For when an action item was promised.
 *
 * @param original the day first promised; {@code null} where none ever was
 * @param current the day promised now; {@code null} where there is none
 * @param slips how often the day was put off
 */
public record DueDates(@Nullable LocalDate original, @Nullable LocalDate current, int slips) {

  private static final DueDates NONE = new DueDates(null, null, 0);

  /** The day since which it can be late: the one first promised, unless that came later. */
  public @Nullable LocalDate first() {
    return current == null || (original != null && original.isBefore(current)) ? original : current;
  }

  /** Nothing was ever promised. */
  public static DueDates none() {
    return NONE;
  }
}
