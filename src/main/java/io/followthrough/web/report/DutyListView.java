package io.followthrough.web.report;

import java.util.List;

/**
 * What the list of incidents and their postmortems shows.
 *
 * @param filter what narrows it
 * @param states the states to choose from
 * @param told what is listed, in words
 * @param from the first day the reader asked for; empty where none
 * @param to the last day the reader asked for; empty where none
 * @param rows the incidents
 * @param report the address of the numbers on them
 * @param first the address of the first part; empty where it is shown
 * @param next the address of the part after; empty on the last one
 * @param table the address of the whole list as a table
 */
public record DutyListView(
    FilterView filter,
    List<Option> states,
    String told,
    String from,
    String to,
    List<Row> rows,
    String report,
    String first,
    String next,
    String table) {

  /**
   * One incident.
   *
   * @param state how it stands, in words
   * @param overdue whether its postmortem is missing and its day has passed
   * @param closed the day on which it closed
   * @param due by which day its postmortem is to be complete; empty where none is set
   * @param completed the day since which it has been; empty while it is not
   */
  public record Row(
      String key,
      String summary,
      String severity,
      String state,
      boolean overdue,
      String closed,
      String due,
      String completed) {}
}
