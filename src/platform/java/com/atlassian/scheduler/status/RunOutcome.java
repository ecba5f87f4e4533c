package com.atlassian.scheduler.status;

/** What came of a run. */
public enum RunOutcome {
  SUCCESS,
  UNAVAILABLE,
  ABORTED,
  FAILED
}
