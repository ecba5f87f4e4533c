package io.followthrough.sandbox.schedule;

import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.RunMode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The jobs of this node alone; they are gone when it stops. */
final class LocalJobs implements AutoCloseable {

  private final ScheduledThreadPoolExecutor threads;
  private final Runners runners;
  private final InstantSource clock;
  private final Map<JobId, Waiting> waiting = new ConcurrentHashMap<>();

  LocalJobs(Runners runners, InstantSource clock) {
    this.runners = runners;
    this.clock = clock;
    this.threads = new ScheduledThreadPoolExecutor(2, work -> new Thread(work, "local-job"));
    threads.setRemoveOnCancelPolicy(true);
    threads.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  synchronized void schedule(JobId id, Job job) {
    remove(id);
    job.timing().first(clock.instant()).ifPresent(next -> plan(id, job, next));
  }

  private void plan(JobId id, Job job, Instant next) {
    var delay = Math.max(0, Duration.between(clock.instant(), next).toMillis());
    var run = threads.schedule(() -> run(id, job), delay, TimeUnit.MILLISECONDS);
    waiting.put(id, new Waiting(job, next, run));
  }

  private void run(JobId id, Job job) {
    planAfter(id, job, runners.run(id, job));
  }

  /** Plans nothing where somebody unscheduled the job while it ran, or scheduled it anew. */
  private synchronized void planAfter(JobId id, Job job, Instant began) {
    var planned = waiting.get(id);
    if (planned == null || planned.job() != job || threads.isShutdown()) {
      return;
    }
    job.timing()
        .after(began)
        .ifPresentOrElse(next -> plan(id, job, next), () -> waiting.remove(id));
  }

  /** Has a job run now; false where it does so already, or is not there. */
  synchronized boolean runNow(JobId id) {
    var planned = waiting.get(id);
    if (planned == null || !planned.run().cancel(false)) {
      return false;
    }
    plan(id, planned.job(), clock.instant());
    return true;
  }

  synchronized void remove(JobId id) {
    var planned = waiting.remove(id);
    if (planned != null) {
      planned.run().cancel(false);
    }
  }

  Optional<Planned> find(JobId id) {
    return Optional.ofNullable(waiting.get(id)).map(job -> planned(id, job));
  }

  List<Planned> all() {
    return waiting.entrySet().stream()
        .map(entry -> planned(entry.getKey(), entry.getValue()))
        .toList();
  }

  private Planned planned(JobId id, Waiting job) {
    return new Planned(
        id, job.job(), RunMode.RUN_LOCALLY, job.next(), runners.has(job.job().runner()));
  }

  @Override
  public void close() {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(ClusterJobs.PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private record Waiting(Job job, Instant next, Future<?> run) {}
}
