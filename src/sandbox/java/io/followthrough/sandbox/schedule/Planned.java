package io.followthrough.sandbox.schedule;

import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/**
 * A job that is scheduled.
 *
 * @param next null where it is not to run again
 * @param isRunnable whether an enabled plugin runs it
 */
record Planned(JobId id, Job job, RunMode mode, @Nullable Instant next, boolean isRunnable)
    implements JobDetails {

  @Override
  public JobId getJobId() {
    return id;
  }

  @Override
  public JobRunnerKey getJobRunnerKey() {
    return job.runner();
  }

  @Override
  public RunMode getRunMode() {
    return mode;
  }

  @Override
  public Schedule getSchedule() {
    return job.timing().schedule();
  }

  @Override
  public @Nullable Date getNextRunTime() {
    return next == null ? null : Date.from(next);
  }

  JobLine line(@Nullable JobRun last) {
    return new JobLine(
        id.toString(), job.runner().toString(), mode, job.timing().words(), next, last, isRunnable);
  }
}
