package com.atlassian.scheduler;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.status.JobDetails;

/** Runs jobs at a time; {@code getJobDetails} is {@code null} for a job that is not scheduled. */
public interface SchedulerService {
  void registerJobRunner(JobRunnerKey jobRunnerKey, JobRunner jobRunner);

  void unregisterJobRunner(JobRunnerKey jobRunnerKey);

  void scheduleJob(JobId jobId, JobConfig jobConfig) throws SchedulerServiceException;

  void unscheduleJob(JobId jobId);

  JobDetails getJobDetails(JobId jobId);
}
