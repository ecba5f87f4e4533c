package io.followthrough.sandbox.schedule;

import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.RunMode;
import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.ScheduledExecutionsFilter;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.followthrough.sandbox.store.Store;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jooq.SQLDialect;

/**
 * The jobs that one node of the cluster runs, kept in the database: each due run is taken by one
 * node, and taken over by another where that one dies.
 */
final class ClusterJobs implements AutoCloseable {

  /** How long a stop waits for what runs. */
  static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final String TASK = "plugin-job";
  private static final Duration HEARTBEAT = Duration.ofSeconds(5);
  private static final int MISSED_HEARTBEATS = 4;
  private static final int THREADS = 4;

  private final Runners runners;
  private final InstantSource clock;
  private final Scheduler scheduler;

  /**
   * @param polling how often to look for due runs that another node scheduled
   */
  ClusterJobs(Store store, Runners runners, InstantSource clock, String node, Duration polling) {
    this.runners = runners;
    this.clock = clock;
    this.scheduler =
        new Builder(store.upkeep(), task(), clock)
            .jdbcCustomization(dialect(store))
            .schedulerName(new SchedulerName.Fixed(node))
            .threads(THREADS)
            .pollingInterval(polling)
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .shutdownMaxWait(PATIENCE)
            .enableImmediateExecution()
            .build();
  }

  /** What db-scheduler would find out by itself, but for a warning at each start on H2. */
  private static JdbcCustomization dialect(Store store) {
    return store.sql().dialect() == SQLDialect.POSTGRES
        ? new PostgreSqlJdbcCustomization(false, false)
        : new DefaultJdbcCustomization(false);
  }

  private Task<String> task() {
    return Tasks.custom(TASK, String.class)
        .onDeadExecutionRevive()
        .execute((instance, context) -> run(instance));
  }

  private CompletionHandler<String> run(TaskInstance<String> instance) {
    var job = Job.read(instance.getData());
    var began = runners.run(JobId.of(instance.getId()), job);
    return (complete, operations) ->
        job.timing()
            .after(began)
            .ifPresentOrElse(next -> operations.reschedule(complete, next), operations::remove);
  }

  /** Begins to look for due runs. */
  void start() {
    scheduler.start();
  }

  /** Schedules a job, in place of one of that id; one that runs just now goes on as it was. */
  void schedule(JobId id, Job job) {
    var next = job.timing().first(clock.instant()).orElseThrow();
    try {
      scheduler.schedule(
          new TaskInstance<>(TASK, id.toString(), job.text()),
          next,
          ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
    } catch (TaskInstanceCurrentlyExecutingException e) {
      // Its next run follows from the schedule it was started with.
    }
  }

  void remove(JobId id) {
    try {
      scheduler.cancel(instance(id));
    } catch (TaskInstanceNotFoundException e) {
      // There is nothing to remove.
    }
  }

  /** Has a job run now; false where it does so already, or is not there. */
  boolean runNow(JobId id) {
    try {
      return scheduler.reschedule(instance(id), clock.instant());
    } catch (TaskInstanceNotFoundException | TaskInstanceCurrentlyExecutingException e) {
      return false;
    }
  }

  Optional<Planned> find(JobId id) {
    return scheduler
        .getScheduledExecution(instance(id))
        .map(execution -> planned(execution, (String) execution.getData()));
  }

  List<Planned> all() {
    return scheduler
        .getScheduledExecutionsForTask(TASK, String.class, ScheduledExecutionsFilter.all())
        .stream()
        .map(execution -> planned(execution, execution.getData()))
        .toList();
  }

  private Planned planned(ScheduledExecution<?> execution, String text) {
    var job = Job.read(text);
    return new Planned(
        JobId.of(execution.getTaskInstance().getId()),
        job,
        RunMode.RUN_ONCE_PER_CLUSTER,
        execution.getExecutionTime(),
        runners.has(job.runner()));
  }

  private static TaskInstanceId instance(JobId id) {
    return TaskInstanceId.of(TASK, id.toString());
  }

  @Override
  public void close() {
    scheduler.stop();
  }

  /** Hands the clock in, which the builder has no method for. */
  private static final class Builder extends SchedulerBuilder {

    Builder(DataSource database, Task<?> task, InstantSource clock) {
      super(database, List.of(task));
      this.clock = clock::instant;
    }
  }
}
