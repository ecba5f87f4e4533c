package io.followthrough.sandbox.schedule;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.status.JobDetails;
import io.followthrough.sandbox.store.Store;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The jobs of all plugins. */
public final class Jobs implements SchedulerService, AutoCloseable {

  private final JobRuns runs;
  private final Runners runners;
  private final ClusterJobs cluster;
  private final LocalJobs local;
  private final ZoneId zone;

  /**
   * @param node the name of this node, for others to see who runs what
   * @param polling how often to look for due runs that another node scheduled
   */
  public Jobs(Store store, InstantSource clock, ZoneId zone, String node, Duration polling) {
    this.zone = zone;
    this.runs = new JobRuns(store);
    this.runners = new Runners(runs, clock);
    this.cluster = new ClusterJobs(store, runners, clock, node, polling);
    this.local = new LocalJobs(runners, clock);
  }

  /** Begins to run jobs that are due; plugins should be there by then. */
  public void start() {
    cluster.start();
  }

  /** All jobs, by their ids. */
  public List<JobLine> lines() {
    var last = runs.all();
    return Stream.concat(cluster.all().stream(), local.all().stream())
        .sorted(Comparator.comparing(job -> job.id().toString()))
        .map(job -> job.line(last.get(job.id())))
        .toList();
  }

  /** Has a job run now; false where it does so already, or is not there. */
  public boolean runNow(String id) {
    return cluster.runNow(JobId.of(id)) || local.runNow(JobId.of(id));
  }

  @Override
  public void registerJobRunner(JobRunnerKey jobRunnerKey, JobRunner jobRunner) {
    runners.put(jobRunnerKey, jobRunner);
  }

  @Override
  public void unregisterJobRunner(JobRunnerKey jobRunnerKey) {
    runners.remove(jobRunnerKey);
  }

  @Override
  public void scheduleJob(JobId jobId, JobConfig jobConfig) throws SchedulerServiceException {
    var job = job(jobId, jobConfig);
    if (jobConfig.getRunMode() == RunMode.RUN_LOCALLY) {
      cluster.remove(jobId);
      local.schedule(jobId, job);
    } else {
      local.remove(jobId);
      cluster.schedule(jobId, job);
    }
  }

  private Job job(JobId jobId, JobConfig jobConfig) throws SchedulerServiceException {
    try {
      return Job.of(jobConfig, zone);
    } catch (IllegalArgumentException e) {
      throw new SchedulerServiceException(
          "The job " + jobId + " cannot be scheduled: " + e.getMessage(), e);
    }
  }

  @Override
  public void unscheduleJob(JobId jobId) {
    cluster.remove(jobId);
    local.remove(jobId);
  }

  @Override
  public @Nullable JobDetails getJobDetails(JobId jobId) {
    return local.find(jobId).or(() -> cluster.find(jobId)).orElse(null);
  }

  /** Asks what runs to come to an end, waits for it a little, and runs nothing more. */
  @Override
  public void close() {
    runners.stop();
    local.close();
    cluster.close();
  }
}
