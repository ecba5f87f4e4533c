package io.followthrough.rest;

import io.followthrough.insight.BacklogWeek;
import java.util.List;

/**
 * How the backlog moved, on the wire.
 *
 * @param weeks the weeks, oldest first
 */
public record BacklogJson(List<Week> weeks) {

  /**
   * One week.
   *
   * @param from its Monday
   * @param to its Sunday
   * @param extent {@code whole} once it is over; {@code partial} or {@code to-come} before
   * @param accepted how many items were newly accepted
   * @param finished how many were done
   * @param growth by how much the backlog grew
   * @param open how many stood accepted and not done at its end
   */
  public record Week(
      String from, String to, String extent, int accepted, int finished, int growth, int open) {}

  static BacklogJson of(List<BacklogWeek> weeks) {
    return new BacklogJson(
        weeks.stream()
            .map(
                week ->
                    new Week(
                        week.week().first().toString(),
                        week.week().last().toString(),
                        week.extent().id(),
                        week.accepted(),
                        week.finished(),
                        week.growth(),
                        week.open()))
            .toList());
  }
}
