package io.followthrough.postmortem.timeline;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a time of day in the ways people write one. */
final class ClockReader {

  private static final Pattern TIME =
      form(
          "(\\d{1,2})(?::(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?|h(\\d{2}))(?:\\s*([ap])\\.?m\\b\\.?)?(?![\\d:])");
  private static final Pattern HOUR_OF_HALF = form("(\\d{1,2})\\s*([ap])\\.?m\\b\\.?");
  private static final Pattern HOUR_ONLY = form("(\\d{1,2}):(?:\\?\\?|xx|--|mm)");

  /** A place kept for a time that nobody knows. */
  private static final Pattern UNKNOWN =
      form("(?:[h?x-]{1,2}:[m?x-]{1,2}(?::[s?x-]{1,2})?|(?:tbd|unknown|n/a)\\b)");

  private final Cursor text;
  private @Nullable Snag snag;

  ClockReader(Cursor text) {
    this.text = text;
  }

  /**
   * A time of day.
   *
   * @param time when the clock showed it, or the hour began
   * @param exactness exact, or within the hour
   */
  record Clock(LocalTime time, Exactness exactness) {}

  /** The time that comes next; empty where none does, or where no clock shows it. */
  Optional<Clock> read() {
    var time = text.take(TIME);
    if (time.isPresent()) {
      return time(time.get());
    }
    var hour = text.take(HOUR_OF_HALF);
    return hour.isPresent() ? hourOfHalf(hour.get()) : text.take(HOUR_ONLY).flatMap(this::hourOnly);
  }

  /** Passes over a place kept for a time, and tells whether it was there. */
  boolean skipUnknown() {
    return text.skip(UNKNOWN);
  }

  /** Why there is none, where something was meant to be one. */
  @Nullable Snag snag() {
    return snag;
  }

  private Optional<Clock> time(MatchResult found) {
    var minute = found.group(2) == null ? found.group(4) : found.group(2);
    var second = found.group(3) == null ? "0" : found.group(3);
    return clock(found, hour(found.group(1), found.group(5)), minute, second, Exactness.EXACT);
  }

  private Optional<Clock> hourOfHalf(MatchResult found) {
    return clock(found, hour(found.group(1), found.group(2)), "0", "0", Exactness.EXACT);
  }

  private Optional<Clock> hourOnly(MatchResult found) {
    return clock(found, Integer.parseInt(found.group(1)), "0", "0", Exactness.HOUR);
  }

  private Optional<Clock> clock(
      MatchResult found, int hour, String minute, String second, Exactness exactness) {
    var minutes = Integer.parseInt(minute);
    var seconds = Integer.parseInt(second);
    if (hour < 0 || hour > 23 || minutes > 59 || seconds > 59) {
      snag = new Snag(Snag.Cause.NO_CLOCK, found.group());
      return Optional.empty();
    }
    return Optional.of(new Clock(LocalTime.of(hour, minutes, seconds), exactness));
  }

  /** The hour of the day; -1 where the half of the day has no such hour. */
  private static int hour(String said, @Nullable String half) {
    var hour = Integer.parseInt(said);
    if (half == null) {
      return hour;
    }
    if (hour < 1 || hour > 12) {
      return -1;
    }
    return hour % 12 + (half.toLowerCase(Locale.ROOT).equals("p") ? 12 : 0);
  }

  private static Pattern form(String form) {
    return Pattern.compile(form, Pattern.CASE_INSENSITIVE);
  }
}
