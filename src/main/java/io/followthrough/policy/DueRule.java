package io.followthrough.policy;

/**
 * By which day something is due after its clock started.
 *
 * @param days how many days later
 * @param counting which days count
 * @param roll whether a day counted by the calendar that is no working day becomes the next one
 */
public record DueRule(int days, Counting counting, boolean roll) {

  private static final DueRule NEVER = new DueRule(0, Counting.NONE, false);

  public DueRule {
    if (days < 0) {
      throw new IllegalArgumentException("A due day before its clock started: " + days);
    }
  }

  /** No due day at all. */
  public static DueRule never() {
    return NEVER;
  }

  /** So many days of the calendar later, whatever day that is. */
  public static DueRule calendar(int days) {
    return new DueRule(days, Counting.CALENDAR, false);
  }

  /** So many days of the calendar later, or the next working day after that. */
  public static DueRule rolling(int days) {
    return new DueRule(days, Counting.CALENDAR, true);
  }

  /** So many working days later. */
  public static DueRule business(int days) {
    return new DueRule(days, Counting.BUSINESS, false);
  }
}
