package io.followthrough.rest;

import io.followthrough.insight.Aging;
import java.util.List;

/**
 * How old what stands open is, on the wire.
 *
 * @param weeks today, and the same day of the weeks before
 */
public record AgingJson(List<Week> weeks) {

  /**
   * One day.
   *
   * @param weeksAgo how many weeks ago it was
   * @param total how many items stood open
   * @param buckets how many of each age
   */
  public record Week(int weeksAgo, int total, List<Bucket> buckets) {}

  /**
   * The items of one age.
   *
   * @param days their age in days
   * @param waiting how many of them had no answer that counted; aged since they were proposed
   * @param promised how many were accepted and not done; aged since they were accepted
   * @param unfulfilled how many were accepted, and their ticket closed without fixing it, or lost;
   *     aged since they were accepted
   */
  public record Bucket(String days, int waiting, int promised, int unfulfilled) {}

  static AgingJson of(List<Aging> weeks) {
    return new AgingJson(
        weeks.stream()
            .map(
                week ->
                    new Week(
                        week.weeksAgo(),
                        week.total(),
                        week.bars().stream()
                            .map(
                                bar ->
                                    new Bucket(
                                        bar.bucket().id(),
                                        bar.waiting(),
                                        bar.promised(),
                                        bar.unfulfilled()))
                            .toList()))
            .toList());
  }
}
