package io.followthrough.postmortem.timeline;

/**
 * What stood in the way of reading something, or what was guessed to get past it.
 *
 * @param cause what it was
 * @param said the words in question; may be empty
 */
public record Snag(Cause cause, String said) {

  /** What may stand in the way. The ids are spoken of over REST. */
  public enum Cause {
    /** There is no time at its beginning. */
    NO_TIME("no-time"),
    /** What stands there is no day, or one does not know which. */
    NO_DAY("no-day"),
    /** It is one day to Europeans and another to Americans. */
    TWO_DAYS("two-days"),
    /** There is a time, but on no day that one knows of. */
    DAY_MISSING("day-missing"),
    /** No clock shows that. */
    NO_CLOCK("no-clock"),
    /** The clock was put forward past it on that day. */
    SKIPPED("skipped"),
    /** Several zones go by that name, or none. */
    NO_ZONE("no-zone"),
    /** It ends before it begins. */
    BACKWARDS("backwards"),
    /** Something is left over beside the time. */
    LEFT_OVER("left-over"),
    /** It does not say what happened. */
    NO_TEXT("no-text"),
    /** It is too long for a row. */
    LONG("long"),
    /** The very same row is in the timeline. */
    THERE_ALREADY("there-already"),
    /** Nothing stands in the way: nobody knows when it ended, so it has no end. */
    END_UNKNOWN("end-unknown"),
    /** Nothing stands in the way: the clock went back by half a day, so it is the next day. */
    NEXT_DAY("next-day");

    private final String id;

    Cause(String id) {
      this.id = id;
    }

    /** The name under which it is spoken of over REST. */
    public String id() {
      return id;
    }
  }
}
