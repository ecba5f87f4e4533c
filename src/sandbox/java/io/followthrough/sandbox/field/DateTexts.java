package io.followthrough.sandbox.field;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads and writes dates as Jira's forms and REST API do. */
public final class DateTexts {

  private static final int LAST_YEAR = 9999;

  private static final DateTimeFormatter ISO_DATE = pattern("uuuu-MM-dd");
  private static final DateTimeFormatter PEOPLES_DATE = pattern("d/MMM/uu");
  private static final DateTimeFormatter PEOPLES_DATE_TIME = pattern("d/MMM/uu h:mm a");
  private static final DateTimeFormatter INPUT_DATE_TIME = pattern("uuuu-MM-dd'T'HH:mm");
  private static final DateTimeFormatter REST_DATE_TIME = pattern("uuuu-MM-dd'T'HH:mm:ss.SSSxx");

  private static final List<DateTimeFormatter> FORM_DATES =
      List.of(ISO_DATE, PEOPLES_DATE, pattern("d/MMM/uuuu"));
  private static final List<DateTimeFormatter> FORM_DATE_TIMES =
      List.of(
          INPUT_DATE_TIME,
          pattern("uuuu-MM-dd'T'HH:mm:ss"),
          pattern("uuuu-MM-dd HH:mm"),
          PEOPLES_DATE_TIME,
          pattern("d/MMM/uuuu h:mm a"));
  private static final List<DateTimeFormatter> REST_DATE_TIMES =
      List.of(pattern("uuuu-MM-dd'T'HH:mm:ss[.SSS]xx"), pattern("uuuu-MM-dd'T'HH:mm:ss[.SSS]XXX"));

  private final ZoneId zone;

  /**
   * @param zone where days begin
   */
  public DateTexts(ZoneId zone) {
    this.zone = zone;
  }

  /** Where days begin. */
  public ZoneId zone() {
    return zone;
  }

  /** Reads a day from a form: "14/Mar/30" as Jira asks for, or "2030-03-14" as browsers send. */
  public LocalDate formDate(String text) throws InvalidFieldValue {
    return parse(FORM_DATES, text, LocalDate::from)
        .filter(DateTexts::isStorable)
        .orElseThrow(
            () ->
                new InvalidFieldValue(
                    "You did not enter a valid date. Please enter the date in the format "
                        + "\"d/MMM/yy\", e.g. \"14/Mar/30\"."));
  }

  /** Reads a day from REST: "2030-03-14". */
  public LocalDate restDate(String text) throws InvalidFieldValue {
    return parse(List.of(ISO_DATE), text, LocalDate::from)
        .filter(DateTexts::isStorable)
        .orElseThrow(() -> unreadable(text, "2030-03-14"));
  }

  /** Reads a moment from a form, in its zone. */
  public Instant formDateTime(String text) throws InvalidFieldValue {
    return parse(FORM_DATE_TIMES, text, LocalDateTime::from)
        .filter(found -> isStorable(found.toLocalDate()))
        .map(found -> found.atZone(zone).toInstant())
        .orElseThrow(
            () ->
                new InvalidFieldValue(
                    "You did not enter a valid date. Please enter the date in the format "
                        + "\"d/MMM/yy h:mm a\", e.g. \"14/Mar/30 9:30 AM\"."));
  }

  /** Reads a moment from REST: "2030-03-14T09:30:00.000+0100". */
  public Instant restDateTime(String text) throws InvalidFieldValue {
    return parse(REST_DATE_TIMES, text, OffsetDateTime::from)
        .filter(found -> isStorable(found.toLocalDate()))
        .map(OffsetDateTime::toInstant)
        .orElseThrow(() -> unreadable(text, "2030-03-14T09:30:00.000+0100"));
  }

  /** As in "2030-03-14": what REST and browsers' date inputs take. */
  public String iso(LocalDate day) {
    return ISO_DATE.format(day);
  }

  /** As in "2030-03-14T09:30": what browsers' inputs take. */
  public String input(Instant moment) {
    return INPUT_DATE_TIME.format(here(moment));
  }

  /** As in "2030-03-14T09:30:00.000+0100". */
  public String rest(Instant moment) {
    return REST_DATE_TIME.format(here(moment));
  }

  /** As in "14/Mar/30". */
  public String shown(LocalDate day) {
    return PEOPLES_DATE.format(day);
  }

  /** As in "14/Mar/30 9:30 AM". */
  public String shown(Instant moment) {
    return PEOPLES_DATE_TIME.format(here(moment));
  }

  private ZonedDateTime here(Instant moment) {
    return moment.atZone(zone);
  }

  private static <T> Optional<T> parse(
      List<DateTimeFormatter> formats, String text, TemporalQuery<T> query) {
    for (var format : formats) {
      try {
        return Optional.of(format.parse(text.strip(), query));
      } catch (DateTimeParseException e) {
        // The next one may fit.
      }
    }
    return Optional.empty();
  }

  private static boolean isStorable(LocalDate day) {
    return day.getYear() >= 1 && day.getYear() <= LAST_YEAR;
  }

  private static InvalidFieldValue unreadable(String text, String example) {
    return new InvalidFieldValue(
        "Error parsing date string: " + text + ". Write it as in " + example + ".");
  }

  private static DateTimeFormatter pattern(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
