package io.followthrough.web.report;

import java.util.List;

/**
 * What the page of postmortems written and missing shows.
 *
 * @param filter what narrows it
 * @param from the first day the reader asked for; empty where none
 * @param to the last day the reader asked for; empty where none
 * @param period the days in force, in words
 * @param empty whether no incident of that time is to have a postmortem
 * @param chart how they stand, by month
 * @param total all of them
 * @param months by the month in which they closed
 * @param projects by project
 * @param severities by severity
 * @param earlier how many from before that time are missing still, in words; empty where none is
 * @param missing the address of the host's own search for all that are missing, from whenever
 * @param table the address of all of them as a table
 */
public record DutyView(
    FilterView filter,
    String from,
    String to,
    String period,
    boolean empty,
    Chart chart,
    Row total,
    List<Row> months,
    List<Row> projects,
    List<Row> severities,
    String earlier,
    String missing,
    String table) {

  /**
   * How some of them stand.
   *
   * @param label which they are
   * @param written the part that has a postmortem, with what it is out of
   * @param punctual the part that had it in time, with what it is out of
   * @param median half of those that have one took no longer, in words
   */
  public record Row(
      String label,
      Count required,
      Count inTime,
      Count late,
      Count pending,
      Count overdue,
      Count waived,
      Count bypassed,
      Count cancelled,
      String written,
      String punctual,
      String median) {}
}
