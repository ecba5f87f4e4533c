package io.followthrough.sandbox.search;

import java.util.List;

/**
 * One page of what a query finds.
 *
 * @param total how many issues it finds on all pages
 * @param issueIds the issues of this page in the query's order
 */
public record SearchPage(long total, List<Long> issueIds) {
  public SearchPage {
    issueIds = List.copyOf(issueIds);
  }
}
