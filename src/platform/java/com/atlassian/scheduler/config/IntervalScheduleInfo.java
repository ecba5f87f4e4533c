package com.atlassian.scheduler.config;

import java.util.Date;

/** A job that runs again and again; once, where the interval is 0. */
public final class IntervalScheduleInfo {

  private final Date firstRunTime;
  private final long intervalInMillis;

  IntervalScheduleInfo(Date firstRunTime, long intervalInMillis) {
    this.firstRunTime = firstRunTime;
    this.intervalInMillis = intervalInMillis;
  }

  public Date getFirstRunTime() {
    return firstRunTime;
  }

  public long getIntervalInMillis() {
    return intervalInMillis;
  }
}
