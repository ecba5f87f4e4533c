package io.followthrough.sandbox.search;

import java.util.List;

/**
 * One page of what a query finds.
 *
 * @param total how many issues it finds on all pages
 * @param issueIds the issues of this page in the query's order
 * @param warnings what the query names that is not there, where nobody minds
 */
public record SearchPage(long total, List<Long> issueIds, List<String> warnings) {
  public SearchPage {
    issueIds = List.copyOf(issueIds);
    warnings = List.copyOf(warnings);
  }
}
