package com.atlassian.scheduler.config;

import java.util.Date;
import java.util.TimeZone;

/** When a job runs; one of the two infos is {@code null}. */
public final class Schedule {

  private final IntervalScheduleInfo interval;
  private final CronScheduleInfo cron;

  private Schedule(IntervalScheduleInfo interval, CronScheduleInfo cron) {
    this.interval = interval;
    this.cron = cron;
  }

  public static Schedule runOnce(Date runTime) {
    return forInterval(0, runTime);
  }

  public static Schedule forInterval(long intervalInMillis, Date firstRunTime) {
    return new Schedule(new IntervalScheduleInfo(firstRunTime, intervalInMillis), null);
  }

  public static Schedule forCronExpression(String cronExpression) {
    return forCronExpression(cronExpression, null);
  }

  public static Schedule forCronExpression(String cronExpression, TimeZone timeZone) {
    return new Schedule(null, new CronScheduleInfo(cronExpression, timeZone));
  }

  public IntervalScheduleInfo getIntervalScheduleInfo() {
    return interval;
  }

  public CronScheduleInfo getCronScheduleInfo() {
    return cron;
  }
}
