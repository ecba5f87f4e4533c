package io.followthrough.rest;

import io.followthrough.desk.report.OverdueGroups;
import java.util.List;

/**
 * How many overdue items there are of each kind, on the wire.
 *
 * @param total all of them
 * @param groups the kinds, by name
 * @param others how many belong to people of whom the visitor is told nothing
 * @param deleted how many of all of them have no ticket any more, so that no search finds them
 */
public record OverdueGroupsJson(
    int total, List<OverdueGroups.Group> groups, int others, int deleted) {

  static OverdueGroupsJson of(OverdueGroups groups) {
    return new OverdueGroupsJson(
        groups.total(), groups.groups(), groups.others(), groups.deleted());
  }
}
