package io.followthrough.insight;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Counts what stands open by age, today and on the same day of the weeks before. */
public final class AgingTally implements Tally<List<Aging>> {

  private final Almanac almanac;
  private final List<List<Counter>> weeks;

  /**
   * Begins with nothing.
   *
   * @param weeks how many weeks to look back; 0 for today only
   */
  public AgingTally(Almanac almanac, int weeks) {
    this.almanac = almanac;
    this.weeks = Stream.generate(AgingTally::counters).limit(weeks + 1L).toList();
  }

  /** What stood open on none of those days is of no age. */
  @Override
  public boolean concerns(ReportRow row) {
    var today = almanac.today(row.project());
    return IntStream.range(0, weeks.size())
        .mapToObj(week -> row.phaseOn(today.minusWeeks(week), almanac))
        .anyMatch(phase -> phase == Phase.WAITING || phase.isAwaited());
  }

  @Override
  public void take(ReportRow row) {
    var day = almanac.today(row.project());
    for (var counters : weeks) {
      count(row.ageOn(day, almanac), row.phaseOn(day, almanac), counters);
      day = day.minusWeeks(1);
    }
  }

  /** Today first. */
  @Override
  public List<Aging> report() {
    return IntStream.range(0, weeks.size())
        .mapToObj(week -> new Aging(week, weeks.get(week).stream().map(Counter::bar).toList()))
        .toList();
  }

  private static void count(long age, Phase phase, List<Counter> counters) {
    for (var counter : counters) {
      if (counter.bucket == AgeBucket.of(age)) {
        counter.waiting += phase == Phase.WAITING ? 1 : 0;
        counter.promised += phase == Phase.PROMISED ? 1 : 0;
        counter.unfulfilled += phase == Phase.UNFULFILLED ? 1 : 0;
      }
    }
  }

  private static List<Counter> counters() {
    return Arrays.stream(AgeBucket.values()).map(Counter::new).toList();
  }

  private static final class Counter {

    private final AgeBucket bucket;
    private int waiting;
    private int promised;
    private int unfulfilled;

    Counter(AgeBucket bucket) {
      this.bucket = bucket;
    }

    Aging.Bar bar() {
      return new Aging.Bar(bucket, waiting, promised, unfulfilled);
    }
  }
}
