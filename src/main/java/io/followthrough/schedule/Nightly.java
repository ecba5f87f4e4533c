package io.followthrough.schedule;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Runs something at night and on request, on one node of the cluster. Its name is known to the
 * host's scheduler: it never changes.
 */
final class Nightly {

  private final SchedulerService scheduler;
  private final JobRunnerKey runner;
  private final JobId nightly;
  private final JobId soon;
  private final String night;
  private volatile boolean stopped;

  /**
   * Something to run.
   *
   * @param night when, in Quartz's style and the host's own zone
   */
  Nightly(SchedulerService scheduler, String name, String night) {
    this.scheduler = scheduler;
    this.runner = JobRunnerKey.of(name);
    this.nightly = JobId.of(name + ".nightly");
    this.soon = JobId.of(name + ".soon");
    this.night = night;
  }

  /**
   * Schedules it.
   *
   * @param work what to do; it is told whether to stop soon, to go on another time
   */
  void start(Function<BooleanSupplier, JobRunnerResponse> work) {
    stopped = false;
    scheduler.registerJobRunner(
        runner, request -> work.apply(() -> stopped || request.isCancellationRequested()));
    schedule(nightly, Schedule.forCronExpression(night));
  }

  /**
   * Lets go of it on this node. It stays scheduled: another node may run it, or this one when the
   * plugin is back.
   */
  void stop() {
    stopped = true;
    scheduler.unregisterJobRunner(runner);
  }

  void runSoon() {
    schedule(soon, Schedule.runOnce(null));
  }

  /** When it runs next; empty where it is not scheduled. */
  Optional<Instant> next() {
    return Optional.ofNullable(scheduler.getJobDetails(nightly))
        .map(details -> details.getNextRunTime())
        .map(Date::toInstant);
  }

  private void schedule(JobId id, Schedule schedule) {
    try {
      scheduler.scheduleJob(
          id,
          JobConfig.forJobRunnerKey(runner)
              .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
              .withSchedule(schedule));
    } catch (SchedulerServiceException e) {
      throw new IllegalStateException("The host would not schedule " + id, e);
    }
  }
}
