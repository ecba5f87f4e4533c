package io.followthrough.postmortem.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, and in which zone somebody wrote that down.
 *
 * @param at when it began, to the second; the earliest that it can have been
 * @param until when it ended; {@code null} where it has no length, or nobody knows
 * @param zone the zone it was written in
 * @param exactness how exactly one knows
 */
public record When(Instant at, @Nullable Instant until, Zone zone, Exactness exactness) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  public When {
    at = at.truncatedTo(ChronoUnit.SECONDS);
    until = until == null ? null : until.truncatedTo(ChronoUnit.SECONDS);
    if (until != null && until.isBefore(at)) {
      throw new IllegalArgumentException("What begins at " + at + " cannot end at " + until);
    }
  }

  /** A moment known exactly. */
  public static When exactly(Instant at, Zone zone) {
    return new When(at, null, zone, Exactness.EXACT);
  }

  /** The latest that it can have begun. */
  public Instant latest() {
    return at.plus(exactness.width());
  }

  /** When it was over. */
  public Instant end() {
    return until == null ? latest() : until;
  }

  /** The day on which it began, where it was written. */
  public LocalDate day() {
    return local(at).toLocalDate();
  }

  /**
   * The same moment a whole number of days later, by the wall clock.
   *
   * @param days how many
   */
  When plusDays(long days) {
    return new When(
        local(at).plusDays(days).toInstant(),
        until == null ? null : local(until).plusDays(days).toInstant(),
        zone,
        exactness);
  }

  /** Whether it is known only roughly. */
  public boolean isRough() {
    return exactness != Exactness.EXACT;
  }

  /** As people write it, such that reading it gives the same again. */
  public String written() {
    var said =
        new StringBuilder(exactness == Exactness.ABOUT ? "~" : "").append(DAY.format(local(at)));
    switch (exactness) {
      case DAY -> {}
      case HOUR -> said.append(String.format(Locale.ROOT, " %02d:??", local(at).getHour()));
      case EXACT, ABOUT -> said.append(' ').append(clock(local(at)));
    }
    if (until != null) {
      var sameDay = local(until).toLocalDate().equals(day());
      said.append(" - ")
          .append(sameDay ? "" : DAY.format(local(until)) + " ")
          .append(clock(local(until)));
    }
    return said.append(' ').append(zone.name()).toString();
  }

  private ZonedDateTime local(Instant instant) {
    return instant.atZone(zone.id());
  }

  private static String clock(ZonedDateTime time) {
    return (time.getSecond() == 0 ? MINUTE : SECOND).format(time);
  }
}
