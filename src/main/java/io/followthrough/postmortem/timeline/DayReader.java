package io.followthrough.postmortem.timeline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a day in the ways people write one. */
final class DayReader {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Pattern WEEKDAY =
      form("(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b[.,]*\\s*");
  private static final Pattern YEAR_FIRST =
      form("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?![\\d-])");
  private static final Pattern DOTTED = form("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?!\\d)");
  private static final Pattern SLASHED = form("(\\d{1,2})/(\\d{1,2})/(\\d{4})(?!\\d)");
  private static final Pattern DAY_MONTH =
      form("(\\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\\.?,?[ -](\\d{4})(?!\\d)");
  private static final Pattern MONTH_DAY =
      form("([a-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)");

  /** Something that was meant to be a day: with question marks, with letters, with a slip. */
  private static final Pattern MEANT =
      form("[\\dxy?]{1,6}(?:/[\\d?]{1,4})?[-/.][\\dxmd?]{1,2}[-/.][\\dxmd?]{1,4}(?![\\w?]|\\.\\d)");

  private static final int UNCLEAR = -1;

  private final Cursor text;
  private @Nullable Snag snag;

  DayReader(Cursor text) {
    this.text = text;
  }

  /** The day that comes next; empty where none does, or where it is no day. */
  Optional<LocalDate> read() {
    var before = text.mark();
    text.skip(WEEKDAY);
    var found = said();
    if (found.isEmpty() && snag == null) {
      text.backTo(before);
    }
    return found.flatMap(this::day);
  }

  /** Why there is none, where something was meant to be one. */
  @Nullable Snag snag() {
    return snag;
  }

  /** The numbers of a day, whether or not there is such a day. */
  private record Said(String words, int year, int month, int day) {

    static Said of(MatchResult found, int year, int month, int day) {
      return new Said(found.group(), number(found, year), number(found, month), number(found, day));
    }
  }

  private Optional<Said> said() {
    return text.take(YEAR_FIRST)
        .map(found -> Said.of(found, 1, 3, 4))
        .or(() -> text.take(DOTTED).map(found -> Said.of(found, 3, 2, 1)))
        .or(() -> text.take(SLASHED).map(DayReader::slashed))
        .or(() -> named(DAY_MONTH, 2, 1))
        .or(() -> named(MONTH_DAY, 1, 2))
        .or(() -> text.take(MEANT).map(found -> new Said(found.group(), 0, 0, 0)));
  }

  /** The month is unclear where it could be the first number or the second. */
  private static Said slashed(MatchResult found) {
    var one = number(found, 1);
    var other = number(found, 2);
    var unclear = one <= 12 && other <= 12 && one != other;
    return new Said(
        found.group(),
        number(found, 3),
        unclear ? UNCLEAR : Math.min(one, other),
        Math.max(one, other));
  }

  private Optional<Said> named(Pattern form, int monthAt, int dayAt) {
    var before = text.mark();
    var found = text.take(form);
    var month = found.map(one -> month(one.group(monthAt))).orElse(0);
    if (month == 0) {
      text.backTo(before);
      return Optional.empty();
    }
    return found.map(one -> new Said(one.group(), number(one, 3), month, number(one, dayAt)));
  }

  private Optional<LocalDate> day(Said said) {
    if (said.month() == UNCLEAR) {
      snag = new Snag(Snag.Cause.TWO_DAYS, said.words());
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(said.year(), said.month(), said.day()));
    } catch (DateTimeException e) {
      snag = new Snag(Snag.Cause.NO_DAY, said.words());
      return Optional.empty();
    }
  }

  /** The number of a month by the beginning of its name; 0 for none. */
  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static int number(MatchResult found, int group) {
    return Integer.parseInt(found.group(group));
  }

  private static Pattern form(String form) {
    return Pattern.compile(form, Pattern.CASE_INSENSITIVE);
  }
}
