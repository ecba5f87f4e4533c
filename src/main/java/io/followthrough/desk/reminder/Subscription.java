package io.followthrough.desk.reminder;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/**
 * How one person gets digests.
 *
 * @param last the day of the last one; {@code null} before the first
 */
public record Subscription(Rhythm rhythm, MailForm form, @Nullable LocalDate last) {

  private static final Subscription USUAL = new Subscription(Rhythm.DAILY, MailForm.HTML, null);

  /** That of somebody who never chose. */
  public static Subscription usual() {
    return USUAL;
  }

  /** Whether there may be one on a day: never two a day. */
  boolean isFreeOn(LocalDate day) {
    return last == null || last.isBefore(day);
  }

  /** Whether something is told on a day. */
  boolean wants(Cause cause, LocalDate day) {
    return cause == Cause.ESCALATED
        || switch (rhythm) {
          case DAILY -> true;
          case WEEKLY -> last == null || !isSameWeek(last, day);
          case NONE -> false;
        };
  }

  private static boolean isSameWeek(LocalDate one, LocalDate other) {
    return one.get(IsoFields.WEEK_BASED_YEAR) == other.get(IsoFields.WEEK_BASED_YEAR)
        && one.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)
            == other.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }
}
