package io.followthrough.rest;

import io.followthrough.action.Disposition;
import io.followthrough.insight.Cohort;
import io.followthrough.insight.Completion;
import io.followthrough.insight.Drop;
import io.followthrough.insight.Rate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was kept of what was promised, on the wire.
 *
 * @param months the promises by the month in which they were first due
 * @param undated how many accepted items never had a due date
 * @param proposed how many items were asked for in that time
 * @param answers how those stand today, by their dispositions
 * @param letGo how many of those were let go
 */
public record CompletionJson(
    List<Month> months, int undated, int proposed, Map<String, Integer> answers, int letGo) {

  /**
   * The promises of one month. Each rate is a part of what was committed.
   *
   * @param month when they were first due
   * @param extent {@code whole} once it is over and all of it was asked for; {@code partial} or
   *     {@code to-come} otherwise
   * @param verified of how many of those done somebody looked later, and they had held
   * @param dropped how many were given up when the time to decide on them was over
   * @param droppedAs how that was done; each way has its number
   * @param completionPercent the part that was done; {@code null} where nothing was committed
   * @param onTimePercent the part that was done by the day first promised
   * @param onTimeAsExtendedPercent the part that was done by the day promised last
   */
  public record Month(
      String month,
      String extent,
      int committed,
      int done,
      int verified,
      int onTime,
      int onTimeAsExtended,
      int open,
      int unfulfilled,
      int dropped,
      Map<String, Integer> droppedAs,
      @Nullable Integer completionPercent,
      @Nullable Integer onTimePercent,
      @Nullable Integer onTimeAsExtendedPercent) {

    static Month of(Cohort cohort) {
      return new Month(
          cohort.month().toString(),
          cohort.extent().id(),
          cohort.committed(),
          cohort.done(),
          cohort.verified(),
          cohort.onTime(),
          cohort.onTimeAsExtended(),
          cohort.open(),
          cohort.unfulfilled(),
          cohort.dropped(),
          droppedAs(cohort),
          percent(cohort.completion()),
          percent(cohort.punctuality()),
          percent(cohort.punctualityAsExtended()));
    }

    private static Map<String, Integer> droppedAs(Cohort cohort) {
      var drops = new LinkedHashMap<String, Integer>();
      Arrays.stream(Drop.values())
          .forEach(one -> drops.put(one.id(), cohort.drops().getOrDefault(one, 0)));
      return drops;
    }

    private static @Nullable Integer percent(Rate rate) {
      var percent = rate.percent();
      return percent.isPresent() ? percent.getAsInt() : null;
    }
  }

  static CompletionJson of(Completion completion) {
    var answers = new LinkedHashMap<String, Integer>();
    Arrays.stream(Disposition.values())
        .forEach(one -> answers.put(one.id(), completion.answers().getOrDefault(one, 0)));
    return new CompletionJson(
        completion.cohorts().stream().map(Month::of).toList(),
        completion.undated(),
        completion.proposed(),
        answers,
        completion.letGo());
  }
}
