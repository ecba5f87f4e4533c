package io.followthrough.web.report;

import io.followthrough.web.Fact;
import java.util.List;

/**
 * What the page shows that tells how the work goes on.
 *
 * @param filter what narrows it
 * @param aging how old what stands open is
 * @param trend how much stood open in the last weeks
 * @param completion what was kept of what was promised, by month
 * @param rates the rates of those months
 * @param answers how all that was asked for was answered
 * @param undated how many promises had no day; empty where none
 * @param times how long it took
 * @param backlog what was newly accepted and what was done, by week
 * @param weeks the numbers of the backlog
 */
public record ProgressView(
    FilterView filter,
    Chart aging,
    Chart trend,
    Chart completion,
    List<RateRow> rates,
    List<Fact> answers,
    String undated,
    List<Fact> times,
    Chart backlog,
    List<WeekRow> weeks) {

  /**
   * The rates of one month, each with what it is out of.
   *
   * @param month when the promises were first due
   * @param dropped how many were given up late, and in which ways
   */
  public record RateRow(
      String month,
      String committed,
      String completion,
      String onTime,
      String asExtended,
      String dropped) {}

  /** How the backlog moved in one week. */
  public record WeekRow(
      String week, String accepted, String finished, String growth, String open) {}
}
