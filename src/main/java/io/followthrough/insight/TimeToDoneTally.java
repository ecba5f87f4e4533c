package io.followthrough.insight;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Instant;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Measures how long action items took that were done in some days. */
public final class TimeToDoneTally implements Tally<TimeToDone> {

  private final Almanac almanac;
  private final Span span;
  private final Map<Integer, Integer> countByDays = new TreeMap<>();
  private int finished;
  private int open;

  /**
   * Begins with nothing.
   *
   * @param span the days on which they were done
   */
  public TimeToDoneTally(Almanac almanac, Span span) {
    this.almanac = almanac;
    this.span = span;
  }

  @Override
  public void take(ReportRow row) {
    var accepted = row.course().accepted();
    var done = row.course().finished();
    if (row.phase(almanac).isAwaited()) {
      open++;
    } else if (accepted != null
        && done != null
        && span.contains(almanac.dayOf(done, row.project()))) {
      finished++;
      countByDays.merge(daysBetween(accepted, done, row.project()), 1, Integer::sum);
    }
  }

  @Override
  public TimeToDone report() {
    return finished == 0
        ? new TimeToDone(0, OptionalDouble.empty(), OptionalInt.empty(), open)
        : new TimeToDone(
            finished, OptionalDouble.of(median()), OptionalInt.of(rank(ninetiethRank())), open);
  }

  /** What was done before anybody accepted it took no time. */
  private int daysBetween(Instant accepted, Instant done, long project) {
    return (int)
        Math.max(0, DAYS.between(almanac.dayOf(accepted, project), almanac.dayOf(done, project)));
  }

  /** The middle one, or what lies between the two in the middle. */
  private double median() {
    return (rank((finished + 1) / 2) + rank(finished / 2 + 1)) / 2.0;
  }

  /** The smallest one that nine in ten do not exceed. */
  private int ninetiethRank() {
    return (int) ((9L * finished + 9) / 10);
  }

  /** The time at a place in their order, from 1 up. */
  private int rank(int place) {
    var passed = 0;
    for (var entry : countByDays.entrySet()) {
      passed += entry.getValue();
      if (passed >= place) {
        return entry.getKey();
      }
    }
    throw new IllegalArgumentException("There is no place " + place + " among " + finished);
  }
}
