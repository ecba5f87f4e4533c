package io.followthrough.sandbox.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes dates and moments as Jira's pages do, in one time zone. */
public final class Clockwork {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter FULL =
      DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu, HH:mm:ss VV", Locale.ENGLISH);

  private final ZoneId zone;

  public Clockwork(ZoneId zone) {
    this.zone = zone;
  }

  /** The moment for a page; null where there is none. */
  public @Nullable Moment moment(@Nullable Instant instant) {
    if (instant == null) {
      return null;
    }
    var local = instant.atZone(zone);
    return new Moment(instant.toString(), MINUTE.format(local), FULL.format(local));
  }

  /** {@link #moment(Instant)} of the kind of date Jira's API hands out. */
  public @Nullable Moment moment(@Nullable Date date) {
    return date == null ? null : moment(Instant.ofEpochMilli(date.getTime()));
  }

  /** The day of a date without a time; empty where there is none. */
  public String day(@Nullable Date date) {
    return date == null ? "" : DAY.format(dayOf(date));
  }

  /** The day as an input field of type date wants it; empty where there is none. */
  public String inputDay(@Nullable Date date) {
    return date == null ? "" : dayOf(date).toString();
  }

  private LocalDate dayOf(Date date) {
    return Instant.ofEpochMilli(date.getTime()).atZone(zone).toLocalDate();
  }
}
