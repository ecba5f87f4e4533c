package io.followthrough.insight;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts how duties stand that began in some days. */
public final class DutyTally {

  private final Almanac almanac;
  private final Span span;
  private final LocalDate today;
  private final Counter total = new Counter();
  private final Map<YearMonth, Counter> months = new TreeMap<>();
  private final Map<Long, Counter> projects = new HashMap<>();
  private final Map<String, Counter> severities = new HashMap<>();
  private int earlier;

  /**
   * Begins with nothing.
   *
   * @param span the days on which they began
   * @param today this day
   */
  public DutyTally(Almanac almanac, Span span, LocalDate today) {
    this.almanac = almanac;
    this.span = span;
    this.today = today;
    span.months().forEach(month -> months.put(month, new Counter()));
  }

  /** Whether one makes any difference. */
  public boolean concerns(Duty duty) {
    var begun = duty.begun(almanac);
    return span.contains(begun)
        || (begun.isBefore(span.first()) && duty.state(almanac).isMissing());
  }

  /** Takes one into account. */
  public void take(Duty duty) {
    var begun = duty.begun(almanac);
    if (span.contains(begun)) {
      total.take(duty, almanac);
      months.computeIfAbsent(YearMonth.from(begun), month -> new Counter()).take(duty, almanac);
      projects.computeIfAbsent(duty.project(), id -> new Counter()).take(duty, almanac);
      severities.computeIfAbsent(duty.severity(), name -> new Counter()).take(duty, almanac);
    } else if (begun.isBefore(span.first()) && duty.state(almanac).isMissing()) {
      earlier++;
    }
  }

  /** The report on all taken so far. */
  public DutyReport report() {
    return new DutyReport(
        span,
        total.count(),
        months.entrySet().stream().map(one -> month(one.getKey(), one.getValue())).toList(),
        counts(projects),
        counts(severities),
        earlier);
  }

  private DutyReport.Month month(YearMonth month, Counter counter) {
    var days = new Span(month.atDay(1), month.atEndOfMonth());
    return new DutyReport.Month(month, Extent.of(days, span, today), counter.count());
  }

  private static <K> Map<K, DutyCount> counts(Map<K, Counter> counters) {
    return counters.entrySet().stream()
        .collect(toMap(Map.Entry::getKey, one -> one.getValue().count()));
  }

  private static final class Counter {

    private final Map<DutyState, Integer> states = new EnumMap<>(DutyState.class);
    private final DayCounts taken = new DayCounts();

    Counter() {
      Arrays.stream(DutyState.values()).forEach(state -> states.put(state, 0));
    }

    void take(Duty duty, Almanac almanac) {
      states.merge(duty.state(almanac), 1, Integer::sum);
      if (duty.completed() != null) {
        taken.take(duty.daysTaken(duty.completed(), almanac));
      }
    }

    DutyCount count() {
      return new DutyCount(states, taken.median());
    }
  }
}
