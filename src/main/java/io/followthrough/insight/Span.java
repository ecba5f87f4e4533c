package io.followthrough.insight;

import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * Some days in a row.
 *
 * @param first the first of them
 * @param last the last of them, not before the first
 */
public record Span(LocalDate first, LocalDate last) {

  public Span {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(last + " lies before " + first);
    }
  }

  /** Whether a day is one of them. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** Those of them that lie in a month, which they touch. */
  public Span in(YearMonth month) {
    var start = month.atDay(1);
    var end = month.atEndOfMonth();
    return new Span(start.isBefore(first) ? first : start, end.isAfter(last) ? last : end);
  }

  /** The months they touch, oldest first. */
  public List<YearMonth> months() {
    var end = YearMonth.from(last);
    return Stream.iterate(
            YearMonth.from(first), month -> !month.isAfter(end), month -> month.plusMonths(1))
        .toList();
  }

  /** The weeks they touch, each whole from Monday to Sunday, oldest first. */
  public List<Span> weeks() {
    return Stream.iterate(
            first.with(previousOrSame(DayOfWeek.MONDAY)),
            monday -> !monday.isAfter(last),
            monday -> monday.plusWeeks(1))
        .map(monday -> new Span(monday, monday.plusDays(6)))
        .toList();
  }
}
