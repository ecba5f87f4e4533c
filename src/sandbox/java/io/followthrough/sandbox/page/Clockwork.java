package io.followthrough.sandbox.page;

import io.followthrough.sandbox.field.DateTexts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes dates and moments for readers, as Jira's pages do. */
public final class Clockwork {

  private static final DateTimeFormatter FULL =
      DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu, HH:mm:ss VV", Locale.ENGLISH);

  private final DateTexts dates;

  public Clockwork(DateTexts dates) {
    this.dates = dates;
  }

  /** The moment for a page; null where there is none. */
  public @Nullable Moment moment(@Nullable Instant instant) {
    return instant == null
        ? null
        : new Moment(
            instant.toString(), dates.shown(instant), FULL.format(instant.atZone(dates.zone())));
  }

  /** {@link #moment(Instant)} of the kind of date Jira's API hands out. */
  public @Nullable Moment moment(@Nullable Date date) {
    return date == null ? null : moment(Instant.ofEpochMilli(date.getTime()));
  }

  /** A day; empty where there is none. */
  public String day(@Nullable LocalDate day) {
    return day == null ? "" : dates.shown(day);
  }
}
