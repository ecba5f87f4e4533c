package io.followthrough.desk.setup;

import java.util.List;

/**
 * Whether the host has everything the plugin links to.
 *
 * @param checked how many classes and members were looked up
 * @param missing those that are not there, or are there in another shape
 */
public record HostReport(int checked, List<Missing> missing) {

  /**
   * Something the plugin links to that the host does not have.
   *
   * @param member the class or member, as the list names it
   * @param problem what was found instead
   * @param feature what does not work without it
   */
  public record Missing(String member, String problem, String feature) {}

  public HostReport {
    missing = List.copyOf(missing);
  }
}
