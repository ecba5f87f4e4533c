package io.followthrough.sandbox.schedule;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.status.RunOutcome;
import java.lang.invoke.MethodHandles;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What plugins run jobs with on this node, and how a run is carried out and written down. */
final class Runners {

  private static final Logger LOG = LoggerFactory.getLogger(MethodHandles.lookup().lookupClass());

  private final Map<JobRunnerKey, JobRunner> known = new ConcurrentHashMap<>();
  private final JobRuns runs;
  private final InstantSource clock;
  private volatile boolean stopping;

  Runners(JobRuns runs, InstantSource clock) {
    this.runs = runs;
    this.clock = clock;
  }

  void put(JobRunnerKey key, JobRunner runner) {
    known.put(key, runner);
  }

  void remove(JobRunnerKey key) {
    known.remove(key);
  }

  boolean has(JobRunnerKey key) {
    return known.containsKey(key);
  }

  /** Asks what runs to come to an end. */
  void stop() {
    stopping = true;
  }

  /**
   * Runs a job once; whatever comes of it is written down.
   *
   * @return when it began
   */
  Instant run(JobId id, Job job) {
    var began = clock.instant();
    var result = result(id, known.get(job.runner()));
    runs.write(
        id,
        new JobRun(
            began, Duration.between(began, clock.instant()), result.outcome(), result.message()));
    return began;
  }

  private Result result(JobId id, @Nullable JobRunner runner) {
    if (runner == null) {
      return new Result(RunOutcome.UNAVAILABLE, "No enabled plugin on this node runs this job");
    }
    try {
      var response = runner.runJob(() -> stopping);
      return response == null
          ? new Result(RunOutcome.SUCCESS, "")
          : new Result(response.getRunOutcome(), text(response.getMessage()));
    } catch (RuntimeException | LinkageError e) {
      LOG.error("The job {} failed", id, e);
      return new Result(RunOutcome.FAILED, e.toString());
    }
  }

  private static String text(@Nullable String message) {
    return message == null ? "" : message;
  }

  private record Result(RunOutcome outcome, String message) {}
}
