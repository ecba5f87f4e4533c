package io.followthrough.sandbox.search;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the dates of a query: absolute, relative to now, or by function. */
final class Moments {

  private static final List<DateTimeFormatter> TIMES =
      List.of(format("uuuu/M/d H:mm"), format("uuuu-M-d H:mm"));
  private static final List<DateTimeFormatter> DATES =
      List.of(format("uuuu/M/d"), format("uuuu-M-d"));

  private static final Pattern PERIOD =
      Pattern.compile("([+-]?)\\s*(\\d{1,6}[wdhm](?:\\s+\\d{1,6}[wdhm])*)");
  private static final Map<Character, Duration> UNITS =
      Map.of(
          'w', Duration.ofDays(7),
          'd', Duration.ofDays(1),
          'h', Duration.ofHours(1),
          'm', Duration.ofMinutes(1));

  private static final Pattern INCREMENT = Pattern.compile("([+-]?)(\\d{1,6})([yMwdhm]?)");

  private Moments() {}

  /**
   * The moment a member names.
   *
   * @throws JqlFault where it names none
   */
  static Instant of(String field, Operand member, Asker asker) {
    if (member instanceof Operand.Call call) {
      return called(field, call, asker);
    }
    if (member instanceof Operand.Value value) {
      return read(value.text().strip(), asker).orElseThrow(() -> invalid(field, value.text()));
    }
    throw Faults.neverEmpty(field);
  }

  private static Optional<Instant> read(String text, Asker asker) {
    return time(text, asker).or(() -> period(text, asker)).or(() -> epoch(text));
  }

  private static Optional<Instant> time(String text, Asker asker) {
    for (var format : TIMES) {
      try {
        return Optional.of(LocalDateTime.parse(text, format).atZone(asker.zone()).toInstant());
      } catch (DateTimeParseException e) {
        // Not of this form; the next may fit.
      }
    }
    for (var format : DATES) {
      try {
        return Optional.of(LocalDate.parse(text, format).atStartOfDay(asker.zone()).toInstant());
      } catch (DateTimeParseException e) {
        // Not of this form; the next may fit.
      }
    }
    return Optional.empty();
  }

  private static Optional<Instant> period(String text, Asker asker) {
    var match = PERIOD.matcher(text);
    if (!match.matches()) {
      return Optional.empty();
    }
    var length = Duration.ZERO;
    for (var part : match.group(2).split("\\s+")) {
      var count = Long.parseLong(part.substring(0, part.length() - 1));
      length = length.plus(UNITS.get(part.charAt(part.length() - 1)).multipliedBy(count));
    }
    return Optional.of(
        "-".equals(match.group(1)) ? asker.now().minus(length) : asker.now().plus(length));
  }

  /** Jira takes milliseconds since 1970, too. */
  private static Optional<Instant> epoch(String text) {
    return text.matches("-?\\d{1,14}")
        ? Optional.of(Instant.ofEpochMilli(Long.parseLong(text)))
        : Optional.empty();
  }

  private static Instant called(String field, Operand.Call call, Asker asker) {
    var name = Functions.nameOf(call);
    if (name.equals("now")) {
      Functions.requireArguments(call, 0, 0);
      return asker.now();
    }
    var unit =
        switch (name) {
          case "startofday", "endofday" -> ChronoUnit.DAYS;
          case "startofweek", "endofweek" -> ChronoUnit.WEEKS;
          case "startofmonth", "endofmonth" -> ChronoUnit.MONTHS;
          case "startofyear", "endofyear" -> ChronoUnit.YEARS;
          default ->
              throw Faults.fault(
                  "A date for the field '%s' provided by the function '%s' is not valid."
                      .formatted(field, call.name()));
        };
    Functions.requireArguments(call, 0, 1);
    var shift = Shift.of(call, unit);
    var now = asker.now().atZone(asker.zone());
    var start = start(shift.unit() == unit ? shift.from(now) : now, unit);
    var found = name.startsWith("start") ? start : start.plus(1, unit).minus(1, ChronoUnit.MILLIS);
    return (shift.unit() == unit ? found : shift.from(found)).toInstant();
  }

  /**
   * How far a function's argument moves what it answers.
   *
   * <p>{@code endOfMonth(1)} is the end of the next month, {@code startOfMonth(14d)} the 15th of
   * this one: the function's own unit counts first, any other afterwards.
   */
  private record Shift(long count, ChronoUnit unit) {

    static Shift of(Operand.Call call, ChronoUnit natural) {
      if (call.arguments().isEmpty()) {
        return new Shift(0, natural);
      }
      var match = INCREMENT.matcher(call.arguments().get(0).strip());
      if (!match.matches()) {
        throw Faults.fault(
            "Duration for function '%s' should have the format (+/-)n(yMwdm), e.g -1M for 1 month earlier."
                .formatted(call.name()));
      }
      var count = Long.parseLong(match.group(2));
      return new Shift("-".equals(match.group(1)) ? -count : count, unit(match.group(3), natural));
    }

    ZonedDateTime from(ZonedDateTime moment) {
      return moment.plus(count, unit);
    }

    private static ChronoUnit unit(String letter, ChronoUnit natural) {
      return switch (letter) {
        case "y" -> ChronoUnit.YEARS;
        case "M" -> ChronoUnit.MONTHS;
        case "w" -> ChronoUnit.WEEKS;
        case "d" -> ChronoUnit.DAYS;
        case "h" -> ChronoUnit.HOURS;
        case "m" -> ChronoUnit.MINUTES;
        default -> natural;
      };
    }
  }

  private static ZonedDateTime start(ZonedDateTime moment, ChronoUnit unit) {
    var day = moment.toLocalDate();
    var first =
        switch (unit) {
          case WEEKS -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
          case MONTHS -> day.withDayOfMonth(1);
          case YEARS -> day.withDayOfYear(1);
          default -> day;
        };
    return first.atStartOfDay(moment.getZone());
  }

  private static JqlFault invalid(String field, String value) {
    return Faults.fault(
        "Date value '%s' for field '%s' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'."
            .formatted(value, field));
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
  }
}
