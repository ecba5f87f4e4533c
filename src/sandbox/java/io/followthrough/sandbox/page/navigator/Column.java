package io.followthrough.sandbox.page.navigator;

import io.followthrough.sandbox.issue.SandboxIssue;
import io.followthrough.sandbox.search.Jql.Direction;
import java.util.List;
import java.util.function.Function;

/**
 * A column that somebody may choose.
 *
 * @param id as REST calls the field
 * @param sorts how JQL calls the field, the usual name first
 * @param first which way it is sorted when its header is pressed
 */
record Column(
    String id,
    String label,
    List<String> sorts,
    Direction first,
    Function<SandboxIssue, Cell> cell) {

  String sort() {
    return sorts.get(0);
  }

  boolean isSortedBy(String field) {
    return sorts.stream().anyMatch(field::equalsIgnoreCase);
  }
}
