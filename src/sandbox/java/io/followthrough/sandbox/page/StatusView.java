package io.followthrough.sandbox.page;

import com.atlassian.jira.issue.status.Status;

/**
 * A status for a page.
 *
 * @param category the key of its category: new, indeterminate, done or undefined
 */
public record StatusView(String name, String category) {

  /** The view of a status of the tracker. */
  public static StatusView of(Status status) {
    return new StatusView(status.getName(), status.getStatusCategory().getKey());
  }
}
