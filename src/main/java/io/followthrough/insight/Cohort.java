package io.followthrough.insight;

import java.time.YearMonth;
import java.util.Map;

/**
 * The promises that were first due in one month, and what became of them. Each of them is done,
 * open, unfulfilled or dropped.
 *
 * @param month when they were first due
 * @param extent whether all of that month is told of
 * @param committed how many there are: the whole of every rate
 * @param done how many were done
 * @param verified of how many of those somebody looked later, and they had held
 * @param onTime how many were done by the day first promised
 * @param onTimeAsExtended how many were done by the day promised last
 * @param open how many are not done yet
 * @param unfulfilled how many had their ticket closed without being done
 * @param drops how many were given up when the time to decide on them was over, by how that was
 *     done; each way has its number
 */
public record Cohort(
    YearMonth month,
    Extent extent,
    int committed,
    int done,
    int verified,
    int onTime,
    int onTimeAsExtended,
    int open,
    int unfulfilled,
    Map<Drop, Integer> drops) {

  public Cohort {
    drops = Map.copyOf(drops);
  }

  /** How many were given up, one way or another. */
  public int dropped() {
    return drops.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many were done, of those committed. */
  public Rate completion() {
    return new Rate(done, committed);
  }

  /** How many were done by the day first promised, of those committed. */
  public Rate punctuality() {
    return new Rate(onTime, committed);
  }

  /** How many were done by the day promised last, of those committed. */
  public Rate punctualityAsExtended() {
    return new Rate(onTimeAsExtended, committed);
  }
}
