package io.followthrough.schedule;

import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import io.followthrough.desk.Sweep;
import io.followthrough.desk.SweepRun;
import io.followthrough.desk.SweepSchedule;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sweeps at night and once when the plugin starts, on one node of the cluster. The names are known
 * to the host's scheduler: they never change.
 */
public final class SweepJob implements SweepSchedule {

  private static final Logger LOG = LoggerFactory.getLogger(MethodHandles.lookup().lookupClass());
  private static final JobRunnerKey RUNNER = JobRunnerKey.of("io.followthrough.sweep");
  private static final JobId NIGHTLY = JobId.of("io.followthrough.sweep.nightly");
  private static final JobId SOON = JobId.of("io.followthrough.sweep.soon");

  /** In Quartz's style: at 02:17 in the host's own zone. */
  private static final String NIGHT = "0 17 2 * * ?";

  private final SchedulerService scheduler;
  private final Sweep sweep;
  private volatile boolean stopped;

  public SweepJob(SchedulerService scheduler, Sweep sweep) {
    this.scheduler = scheduler;
    this.sweep = sweep;
  }

  /** Schedules it. What the plugin missed while it was off is looked for at once. */
  public void start() {
    stopped = false;
    scheduler.registerJobRunner(RUNNER, this::run);
    schedule(NIGHTLY, Schedule.forCronExpression(NIGHT));
    runSoon();
  }

  /**
   * Lets go of it on this node. It stays scheduled: another node may run it, or this one when the
   * plugin is back.
   */
  public void stop() {
    stopped = true;
    scheduler.unregisterJobRunner(RUNNER);
  }

  @Override
  public void runSoon() {
    schedule(SOON, Schedule.runOnce(null));
  }

  @Override
  public Optional<Instant> next() {
    return Optional.ofNullable(scheduler.getJobDetails(NIGHTLY))
        .map(details -> details.getNextRunTime())
        .map(Date::toInstant);
  }

  private void schedule(JobId id, Schedule schedule) {
    try {
      scheduler.scheduleJob(
          id,
          JobConfig.forJobRunnerKey(RUNNER)
              .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
              .withSchedule(schedule));
    } catch (SchedulerServiceException e) {
      throw new IllegalStateException("The host would not schedule " + id, e);
    }
  }

  private JobRunnerResponse run(JobRunnerRequest request) {
    return sweep
        .run(keeper(request))
        .map(SweepJob::told)
        .orElseGet(() -> JobRunnerResponse.aborted("Another sweep is under way"));
  }

  private static JobRunnerResponse told(SweepRun run) {
    var tally = run.tally();
    var words =
        "looked at "
            + tally.looked()
            + " incidents, flagged "
            + tally.flagged()
            + ", repaired "
            + tally.repaired()
            + ", could not look at "
            + tally.failed();
    LOG.info("The sweep {}: {}", run.done() ? "is done" : "was stopped and will go on", words);
    return run.done() ? JobRunnerResponse.success(words) : JobRunnerResponse.aborted(words);
  }

  private Sweep.Keeper keeper(JobRunnerRequest request) {
    return new Sweep.Keeper() {
      @Override
      public boolean stops() {
        return stopped || request.isCancellationRequested();
      }

      @Override
      public void skipped(long issueId, RuntimeException fault) {
        LOG.warn("Could not look at the issue {}; the sweep goes on", issueId, fault);
      }
    };
  }
}
