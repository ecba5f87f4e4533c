package io.followthrough.jira;

import com.atlassian.jira.issue.status.Status;

/** Tells in which statuses nothing is left to do. */
public final class Finished {

  /** The key of their category, as the status category resource tells it. */
  private static final String DONE = "done";

  private Finished() {}

  /** Whether a status is one of those. */
  public static boolean is(Status status) {
    return DONE.equals(status.getStatusCategory().getKey());
  }
}
