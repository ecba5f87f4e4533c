package io.followthrough.postmortem.timeline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one row after the other, and remembers the day and the zone from one to the next. */
final class RowReader {

  private static final Duration HALF_A_DAY = Duration.ofHours(12);
  private static final Pattern LEAD =
      Pattern.compile(
          "\\s*(?:>\\s*)*(?:(?:[-*•+–—]|\\d{1,3}[.)])\\s+)?(?:\\[[ xX]]\\s+)?[*_`\\[(]*");
  private static final Pattern AFTER =
      Pattern.compile("^[*_`\\])]*\\s*(?:[:;,|–—>-]+|->|→)?\\s*[*_`]*\\s*");
  private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9/_:+-]*");

  private Zone zone;
  private @Nullable LocalDate day;
  private @Nullable Instant before;

  RowReader(Zone zone, @Nullable LocalDate day) {
    this.zone = zone;
    this.day = day;
  }

  void zoneIs(Zone named) {
    zone = named;
  }

  /** A heading may name the day and the zone of what is under it. */
  void heading(String text) {
    WORD.matcher(text)
        .results()
        .map(found -> found.group())
        .filter(word -> word.equals(word.toUpperCase(Locale.ROOT)))
        .flatMap(word -> Zone.named(word).stream())
        .findFirst()
        .ifPresent(this::zoneIs);
    for (var at = 0; at < text.length(); at++) {
      if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
        var found = new DayReader(new Cursor(text.substring(at))).read();
        if (found.isPresent()) {
          dayIs(found.get());
          return;
        }
      }
    }
  }

  /** Whether a line names the day of those after it and nothing else. */
  boolean isDay(String line) {
    var cursor = new Cursor(Markup.bare(LEAD.matcher(line).replaceFirst("")));
    var found = new DayReader(cursor).read();
    var alone = found.isPresent() && cursor.rest().matches("[\\s:.\\])]*");
    if (alone) {
      dayIs(found.get());
    }
    return alone;
  }

  /** Reads a line that is in no table. */
  Line loose(int number, String line) {
    var reading = read(LEAD.matcher(line).replaceFirst(""));
    var text = AFTER.matcher(reading.rest()).replaceFirst("").strip();
    return line(number, line, reading, text, "", "");
  }

  /** Reads a row of a table. */
  Line cells(int number, String line, List<String> cells, Columns columns) {
    var reading = read(columns.when(cells));
    return line(
        number,
        line,
        reading.alone(),
        columns.text(cells),
        columns.kind(cells),
        columns.source(cells));
  }

  private Line line(
      int number, String said, Reading reading, String text, String kind, String source) {
    var sound = checked(reading, text, source);
    var when = sound.when();
    return new Line(
        number,
        said,
        when == null ? null : new Entry(when, Kind.of(kind).orElse(Kind.OTHER), text, source),
        sound.snags());
  }

  private static Reading checked(Reading reading, String text, String source) {
    if (reading.when() == null) {
      return reading;
    }
    if (text.isBlank()) {
      return reading.spoiled(new Snag(Snag.Cause.NO_TEXT, ""));
    }
    if (text.length() > Entry.TEXT_LIMIT) {
      return reading.spoiled(new Snag(Snag.Cause.LONG, String.valueOf(Entry.TEXT_LIMIT)));
    }
    return source.length() > Entry.SOURCE_LIMIT
        ? reading.spoiled(new Snag(Snag.Cause.LONG, String.valueOf(Entry.SOURCE_LIMIT)))
        : reading;
  }

  private Reading read(String text) {
    var reading = WhenReader.read(text, zone, day);
    var when = reading.when();
    if (when == null) {
      return reading;
    }
    if (!reading.dated() && before != null && before.isAfter(when.at().plus(HALF_A_DAY))) {
      when = when.plusDays(1);
      reading = reading.at(when, new Snag(Snag.Cause.NEXT_DAY, when.day().toString()));
    }
    day = when.day();
    before = when.at();
    return reading;
  }

  private void dayIs(LocalDate named) {
    day = named;
    before = null;
  }
}
