package io.followthrough.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * On which days somebody is reminded of what he promised.
 *
 * @param rungs how many days before the due day, the earliest first; days after it are negative
 */
public record Ladder(List<Integer> rungs) {

  private static final Ladder STANDARD = new Ladder(List.of(7, 2, 0, -1, -7));

  public Ladder {
    rungs = rungs.stream().distinct().sorted(Comparator.reverseOrder()).toList();
  }

  /** The one that comes with the plugin. */
  public static Ladder standard() {
    return STANDARD;
  }

  /**
   * The last rung that was reached by a day; empty where none was.
   *
   * @param promised the day of the promise: what was reached by then says nothing new
   * @param repeatDays after how many days each the last rung comes again; 0 for never
   */
  public Optional<Integer> reached(
      LocalDate due, LocalDate promised, LocalDate today, int repeatDays) {
    return IntStream.concat(rungs.stream().mapToInt(rung -> rung), repeated(due, today, repeatDays))
        .filter(rung -> !due.minusDays(rung).isAfter(today))
        .filter(rung -> due.minusDays(rung).isAfter(promised))
        .boxed()
        .min(Comparator.naturalOrder());
  }

  /** The latest repetition of the last rung that was reached. */
  private IntStream repeated(LocalDate due, LocalDate today, int repeatDays) {
    if (rungs.isEmpty() || repeatDays == 0) {
      return IntStream.empty();
    }
    var last = rungs.get(rungs.size() - 1);
    var past = today.toEpochDay() - due.minusDays(last).toEpochDay();
    var times = Math.floorDiv(past, repeatDays);
    return times < 1 ? IntStream.empty() : IntStream.of(Math.toIntExact(last - times * repeatDays));
  }
}
