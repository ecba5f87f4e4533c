package io.followthrough.insight;

import io.followthrough.action.Delivery;
import io.followthrough.action.Disposition;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts promises by the month in which they were first due. */
public final class CompletionTally implements Tally<Completion> {

  private final Almanac almanac;
  private final Span span;
  private final LocalDate today;
  private final Map<YearMonth, Counter> counters = new TreeMap<>();
  private final Map<Disposition, Integer> answers = new EnumMap<>(Disposition.class);
  private int undated;
  private int letGo;

  /**
   * Begins with nothing.
   *
   * @param span the days on which promises were first due, or items asked for
   * @param today this day
   */
  public CompletionTally(Almanac almanac, Span span, LocalDate today) {
    this.almanac = almanac;
    this.span = span;
    this.today = today;
    span.months().forEach(month -> counters.put(month, new Counter()));
    Arrays.stream(Disposition.values()).forEach(disposition -> answers.put(disposition, 0));
  }

  @Override
  public boolean concerns(ReportRow row) {
    var original = row.due().original();
    return row.wasProposedIn(span, almanac)
        || ((original == null || span.contains(original)) && row.isCommitted(almanac));
  }

  @Override
  public void take(ReportRow row) {
    if (row.wasProposedIn(span, almanac)) {
      count(row);
    }
    if (row.isCommitted(almanac)) {
      commit(row);
    }
  }

  @Override
  public Completion report() {
    return new Completion(
        counters.entrySet().stream()
            .map(one -> one.getValue().cohort(one.getKey(), extent(one.getKey())))
            .toList(),
        undated,
        answers,
        letGo);
  }

  private Extent extent(YearMonth month) {
    return Extent.of(new Span(month.atDay(1), month.atEndOfMonth()), span, today);
  }

  private void count(ReportRow row) {
    var answer = row.answer(almanac);
    if (answer.isPresent()) {
      answers.merge(answer.get(), 1, Integer::sum);
    } else {
      letGo++;
    }
  }

  private void commit(ReportRow row) {
    var original = row.due().original();
    if (original == null) {
      undated++;
    } else if (span.contains(original)) {
      var counter = counters.get(YearMonth.from(original));
      if (counter != null) {
        counter.take(row, almanac);
      }
    }
  }

  private static final class Counter {

    private int done;
    private int verified;
    private int onTime;
    private int onTimeAsExtended;
    private int open;
    private int unfulfilled;
    private final Map<Drop, Integer> drops = new EnumMap<>(Drop.class);

    Counter() {
      Arrays.stream(Drop.values()).forEach(drop -> drops.put(drop, 0));
    }

    void take(ReportRow row, Almanac almanac) {
      switch (row.fate(almanac).orElseThrow()) {
        case DROPPED -> drops.merge(row.drop(almanac).orElseThrow(), 1, Integer::sum);
        case UNFULFILLED -> unfulfilled++;
        case OPEN -> open++;
        case DONE -> {
          done++;
          verified += row.course().delivery() == Delivery.VERIFIED ? 1 : 0;
          onTime += row.isFinishedBy(row.due().original(), almanac) ? 1 : 0;
          onTimeAsExtended += row.isFinishedBy(row.due().current(), almanac) ? 1 : 0;
        }
      }
    }

    Cohort cohort(YearMonth month, Extent extent) {
      var dropped = drops.values().stream().mapToInt(Integer::intValue).sum();
      var committed = done + open + unfulfilled + dropped;
      return new Cohort(
          month,
          extent,
          committed,
          done,
          verified,
          onTime,
          onTimeAsExtended,
          open,
          unfulfilled,
          drops);
    }
  }
}
