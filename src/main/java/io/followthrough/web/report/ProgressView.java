package io.followthrough.web.report;

import io.followthrough.web.page.PageRequest;
import java.util.List;

/**
 * What the page shows that tells how the work goes on.
 *
 * @param filter what narrows it
 * @param said which days the reader asked for
 * @param period the days in force, in words
 * @param weeksPeriod the days that the backlog is about, in words
 * @param aging how old what stands open is
 * @param trend how much stood open in the last weeks
 * @param completion what was kept of what was promised, by month
 * @param rates the rates of those months
 * @param answers how all that was asked for was answered
 * @param undated how many promises had no day, in words; empty where none
 * @param times how long it took
 * @param backlog what was newly accepted and what was done, by week
 * @param weeks the numbers of the backlog
 */
public record ProgressView(
    FilterView filter,
    Said said,
    String period,
    String weeksPeriod,
    Chart aging,
    Chart trend,
    Chart completion,
    List<RateRow> rates,
    List<Figure> answers,
    Count undated,
    List<Figure> times,
    Chart backlog,
    List<WeekRow> weeks) {

  /** What the reader said of the days; empty where nothing, so that what is usual stays so. */
  public record Said(String from, String to, String asOf) {

    static Said in(PageRequest request) {
      return new Said(said("from", request), said("to", request), said("asOf", request));
    }

    private static String said(String name, PageRequest request) {
      return request.parameter(name).orElse("");
    }
  }

  /** A number with its name. */
  public record Figure(String label, Count count) {}

  /**
   * The rates of one month, each with what it is out of.
   *
   * @param month when the promises were first due
   * @param dropped how many were given up late, and in which ways
   */
  public record RateRow(
      String month,
      Count committed,
      Count completion,
      Count verified,
      Count onTime,
      Count asExtended,
      Count dropped) {}

  /** How the backlog moved in one week. */
  public record WeekRow(String week, Count accepted, Count finished, String growth, Count open) {}
}
