package io.followthrough.postmortem.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads when something happened at the beginning of a text: a day, a time, roughly or exactly, with
 * a zone or without, and perhaps until when. Reads one text and is done.
 */
public final class WhenReader {

  private static final Pattern BLANK = Pattern.compile("\\s*");
  private static final Pattern BETWEEN = form("[T,]?\\s*(?:(?:at|@)\\s+)?");
  private static final Pattern ABOUT =
      form("(?:[~≈]|(?:about|approx(?:imately|\\.)?|around|circa|ca\\.?|c\\.)(?=[ ~\\d]))\\s*");
  private static final Pattern TILDE = Pattern.compile("\\s*[~≈]");
  private static final Pattern UNTIL = form("\\s*(?:-|–|—|→|->|to\\b|until\\b|till\\b)\\s*");
  private static final Pattern ZONE =
      Pattern.compile(
          "\\s*\\(?((?:UTC|GMT)\\s?[+-]\\d{1,2}(?::?\\d\\d)?(?!\\d)|\\+\\d{1,2}:?\\d\\d(?!\\d)"
              + "|[A-Z][A-Za-z]+/[A-Z][A-Za-z_/]+|Z\\b|[A-Z]{2,5}\\b)\\)?");

  /**
   * What looks like an end, {@code 10:02-05:00}, is an offset where a T shows the standard form.
   */
  private static final Pattern ISO = Pattern.compile("T(?=\\d)");

  private static final Pattern ISO_OFFSET = Pattern.compile("([+-]\\d{2}:?\\d{2})");

  /** Zones by name that are on more than one continent. */
  private static final List<String> AMBIGUOUS = List.of("IST", "CST", "AST", "GST", "SST");

  private final Cursor text;
  private final LocalDate known;
  private final List<Snag> snags = new ArrayList<>();
  private Zone zone;
  private boolean about;
  private boolean iso;
  private boolean dated;

  private WhenReader(String text, Zone zone, @Nullable LocalDate day) {
    this.text = new Cursor(text);
    this.zone = zone;
    this.known = day == null ? LocalDate.MIN : day;
  }

  /** Reads a text that is nothing but a moment, with its day. */
  public static Reading whole(String text, Zone zone) {
    return read(text, zone, null).alone();
  }

  /**
   * Reads.
   *
   * @param zone the zone where the text names none
   * @param day the day where the text names none; {@code null} where that is not known either
   */
  static Reading read(String text, Zone zone, @Nullable LocalDate day) {
    var reader = new WhenReader(text, zone, day);
    var when = reader.when();
    return new Reading(when, reader.dated, reader.snags, reader.text.rest());
  }

  private @Nullable When when() {
    text.skip(BLANK);
    about = text.skip(ABOUT);
    var day = day(known);
    if (!snags.isEmpty()) {
      return null;
    }
    about |= dated && text.skip(ABOUT);
    var clocks = new ClockReader(text);
    var clock = clocks.read();
    if (clocks.snag() != null) {
      return failed(clocks.snag());
    }
    if (clock.isEmpty() && !dated) {
      return failed(new Snag(Snag.Cause.NO_TIME, ""));
    }
    if (day.equals(LocalDate.MIN)) {
      return failed(new Snag(Snag.Cause.DAY_MISSING, ""));
    }
    return clock.isEmpty() ? wholeDay(day, clocks) : moment(day, clock.get());
  }

  /** The day that comes next, or the one that was known before. */
  private LocalDate day(LocalDate before) {
    var days = new DayReader(text);
    var day = days.read();
    if (days.snag() != null) {
      snags.add(days.snag());
    }
    dated |= day.isPresent();
    if (day.isPresent() && !text.skip(ISO)) {
      text.skip(BETWEEN);
    } else {
      iso = day.isPresent();
    }
    return day.orElse(before);
  }

  private @Nullable When wholeDay(LocalDate day, ClockReader clocks) {
    if (clocks.skipUnknown()) {
      var mark = text.mark();
      if (!(text.skip(UNTIL) && clocks.skipUnknown())) {
        text.backTo(mark);
      }
    }
    return takeZone()
        ? new When(day.atStartOfDay(zone.id()).toInstant(), null, zone, Exactness.DAY)
        : null;
  }

  private @Nullable When moment(LocalDate day, ClockReader.Clock clock) {
    about |= text.skip(TILDE);
    if (!takeZone()) {
      return null;
    }
    var end = end(day, clock.time());
    if (!snags.isEmpty() && snags.get(0).cause() != Snag.Cause.END_UNKNOWN) {
      return null;
    }
    var from = instant(day.atTime(clock.time()));
    var until = end.map(this::instant).orElse(null);
    if (from == null || (end.isPresent() && until == null)) {
      return null;
    }
    if (until != null && until.isBefore(from)) {
      return failed(new Snag(Snag.Cause.BACKWARDS, ""));
    }
    var exactness = about ? Exactness.ABOUT : clock.exactness();
    return new When(from, until, zone, exactness);
  }

  /** Until when it went on; a time before the beginning is on the next day. */
  private Optional<LocalDateTime> end(LocalDate day, LocalTime from) {
    var before = text.mark();
    if (!text.skip(UNTIL)) {
      return Optional.empty();
    }
    var dash = text.mark();
    var wasDated = dated;
    var endDay = day(day);
    var ownDay = text.mark() != dash;
    about |= text.skip(ABOUT);
    var clocks = new ClockReader(text);
    var clock = clocks.read().filter(one -> one.exactness() == Exactness.EXACT);
    dated = wasDated;
    if (clocks.snag() != null) {
      snags.add(clocks.snag());
      return Optional.empty();
    }
    if (clock.isEmpty()) {
      return endUnknown(before, dash, clocks);
    }
    about |= text.skip(TILDE);
    if (!takeZone()) {
      return Optional.empty();
    }
    var time = clock.get().time();
    return Optional.of((ownDay || !time.isBefore(from) ? endDay : day.plusDays(1)).atTime(time));
  }

  /** There is an end nobody knows, or there is none and what follows is text. */
  private Optional<LocalDateTime> endUnknown(int before, int dash, ClockReader clocks) {
    var hourWasRead = text.mark() != dash;
    if (hourWasRead || clocks.skipUnknown()) {
      snags.add(new Snag(Snag.Cause.END_UNKNOWN, ""));
    } else {
      text.backTo(before);
    }
    return Optional.empty();
  }

  /** Takes a zone if one follows; false where something follows that could be several. */
  private boolean takeZone() {
    var before = text.mark();
    var found = iso ? text.take(ISO_OFFSET).or(() -> text.take(ZONE)) : text.take(ZONE);
    if (found.isEmpty()) {
      return true;
    }
    var name = found.get().group(1);
    if (AMBIGUOUS.contains(name)) {
      snags.add(new Snag(Snag.Cause.NO_ZONE, name));
      return false;
    }
    var named = Zone.named(name);
    if (named.isEmpty()) {
      text.backTo(before);
    }
    zone = named.orElse(zone);
    return true;
  }

  private @Nullable Instant instant(LocalDateTime local) {
    if (zone.id().getRules().getValidOffsets(local).isEmpty()) {
      snags.add(new Snag(Snag.Cause.SKIPPED, local.toString().replace('T', ' ')));
      return null;
    }
    return local.atZone(zone.id()).toInstant();
  }

  private @Nullable When failed(@Nullable Snag snag) {
    if (snag != null) {
      snags.add(snag);
    }
    return null;
  }

  private static Pattern form(String form) {
    return Pattern.compile(form, Pattern.CASE_INSENSITIVE);
  }
}
