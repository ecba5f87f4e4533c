package io.followthrough.web.report;

import java.util.List;

/**
 * What the page of debts shows.
 *
 * @param filter what narrows it
 * @param total how much is owed together
 * @param projects how much is owed in each project
 * @param incidents the incidents that owe something
 * @param table the address of all of it as a table
 */
public record DebtView(
    FilterView filter,
    CountRow total,
    List<CountRow> projects,
    List<IncidentRow> incidents,
    String table) {

  /** Whether nothing is owed. */
  public boolean empty() {
    return projects.isEmpty();
  }

  /**
   * How much is owed.
   *
   * @param project the key of the project; empty for all together
   * @param overdue how many of the bypasses should have been settled by now
   * @param deleted how many of the promises have no ticket any more
   */
  public record CountRow(
      String project,
      Count bypassed,
      String overdue,
      Count ungated,
      Count unfulfilled,
      String deleted) {}

  /**
   * An incident that owes something.
   *
   * @param how what let it close, in words
   * @param since the day on which that was noticed
   * @param rules what the gate asked for then, in words
   * @param until by which day it is to be settled; empty where no day is set
   * @param overdue whether that day has passed
   */
  public record IncidentRow(
      String key,
      String summary,
      String severity,
      String how,
      String since,
      String rules,
      String until,
      boolean overdue) {}
}
