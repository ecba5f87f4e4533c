package com.atlassian.scheduler.config;

/** Where a job runs. */
public enum RunMode {
  RUN_ONCE_PER_CLUSTER,
  RUN_LOCALLY
}
