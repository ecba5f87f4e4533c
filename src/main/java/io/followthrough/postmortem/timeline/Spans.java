package io.followthrough.postmortem.timeline;

import java.time.Duration;

/** Writes lengths of time in units that need no translation. */
public final class Spans {

  private Spans() {}

  /** The two largest units of a length, like {@code 5 h 20 min}. */
  public static String words(Duration length) {
    if (length.toDays() > 0) {
      return pair(length.toDays(), "d", length.toHoursPart(), "h");
    }
    if (length.toHours() > 0) {
      return pair(length.toHours(), "h", length.toMinutesPart(), "min");
    }
    return length.toMinutes() > 0 || length.isZero()
        ? length.toMinutes() + " min"
        : length.toSeconds() + " s";
  }

  private static String pair(long larger, String unit, int smaller, String smallerUnit) {
    return larger + " " + unit + (smaller == 0 ? "" : " " + smaller + " " + smallerUnit);
  }
}
