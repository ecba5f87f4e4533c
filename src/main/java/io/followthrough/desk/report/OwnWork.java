package io.followthrough.desk.report;

import io.followthrough.desk.triage.WaitingCase;
import java.util.List;

/**
 * What one person owes.
 *
 * @param name the user name of that person
 * @param promises what he promised and has not done, the one due first at the top; those without a
 *     day come last
 * @param more how many more there are than are told
 * @param waiting the items assigned to him that wait for an answer, oldest first
 * @param moreWaiting whether there may be more of those
 */
public record OwnWork(
    String name, List<OwnLine> promises, int more, List<WaitingCase> waiting, boolean moreWaiting) {

  public OwnWork {
    promises = List.copyOf(promises);
    waiting = List.copyOf(waiting);
  }

  /** How many of the promises told are late. */
  public int late() {
    return (int) promises.stream().filter(line -> line.lateness() != null).count();
  }
}
