package io.followthrough.sandbox.schedule;

import static com.atlassian.scheduler.config.RunMode.RUN_LOCALLY;
import static com.atlassian.scheduler.config.RunMode.RUN_ONCE_PER_CLUSTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assert.assertThrows;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.RunOutcome;
import io.followthrough.sandbox.FreshDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.Timeout;

/**
 * What a plugin may expect of its jobs, after
 * https://docs.atlassian.com/atlassian-scheduler-api/1.6.0/atlassian-scheduler-api/apidocs/com/atlassian/scheduler/SchedulerService.html.
 */
public class JobsTest {

  private static final Instant NOW = Instant.parse("2030-03-14T22:30:00Z");
  private static final Instant LATER = NOW.plus(Duration.ofHours(1));
  private static final JobRunnerKey RUNNER = JobRunnerKey.of("runner");
  private static final JobId JOB = JobId.of("job");
  private static final Duration OFTEN = Duration.ofMillis(20);

  @Rule public final Timeout patience = Timeout.seconds(60);
  @Rule public final FreshDatabase database = new FreshDatabase();

  private final AtomicReference<Instant> now = new AtomicReference<>(NOW);
  private final LinkedBlockingQueue<String> runs = new LinkedBlockingQueue<>();
  private Jobs one;
  private Jobs other;

  @Before
  public void open() {
    one = node("one");
    other = node("other");
    one.start();
    other.start();
  }

  private Jobs node(String name) {
    var jobs = new Jobs(database.store(), now::get, ZoneOffset.UTC, name, OFTEN);
    jobs.registerJobRunner(
        RUNNER,
        request -> {
          runs.add(name);
          return JobRunnerResponse.success("done by " + name);
        });
    return jobs;
  }

  @After
  public void close() {
    one.close();
    other.close();
  }

  @Test
  public void runsAJobAtOnce_andNeverAgain() throws Exception {
    one.scheduleJob(JOB, config(RUN_ONCE_PER_CLUSTER, Schedule.runOnce(null)));

    assertThat(nextRun()).isNotNull();
    untilGone(one);
    assertThat(runs).isEmpty();
  }

  @Test
  public void runsADueJobOnce_inTheWholeCluster() throws Exception {
    one.scheduleJob(JOB, config(RUN_ONCE_PER_CLUSTER, Schedule.runOnce(Date.from(LATER))));
    assertThat(other.getJobDetails(JOB).getNextRunTime()).isEqualTo(Date.from(LATER));
    assertThat(runs).isEmpty();

    now.set(LATER);

    assertThat(nextRun()).isNotNull();
    untilGone(other);
    assertThat(runs).isEmpty();
  }

  @Test
  public void runsALocalJob_onItsOwnNodeOnly() throws Exception {
    other.scheduleJob(JOB, config(RUN_LOCALLY, Schedule.runOnce(null)));

    assertThat(nextRun()).isEqualTo("other");
    untilGone(other);
    assertThat(one.getJobDetails(JOB)).isNull();
  }

  @Test
  public void plansTheNextRun_fromTheStartOfTheLast() throws Exception {
    one.scheduleJob(JOB, config(RUN_ONCE_PER_CLUSTER, Schedule.forInterval(3_600_000, null)));
    nextRun();

    untilNextIs(LATER);

    assertThat(one.lines().get(0).last().began()).isEqualTo(NOW);
  }

  @Test
  public void keepsWhatCameOfTheLastRun() throws Exception {
    one.registerJobRunner(
        JobRunnerKey.of("broken"),
        request -> {
          throw new IllegalStateException("on purpose");
        });
    other.registerJobRunner(
        JobRunnerKey.of("broken"),
        request -> {
          throw new IllegalStateException("on purpose");
        });
    one.scheduleJob(
        JOB,
        JobConfig.forJobRunnerKey(JobRunnerKey.of("broken"))
            .withSchedule(Schedule.forInterval(3_600_000, null)));

    untilNextIs(LATER);

    var last = one.lines().get(0).last();
    assertThat(last.outcome()).isEqualTo(RunOutcome.FAILED);
    assertThat(last.message()).contains("on purpose");
  }

  @Test
  public void isUnavailable_whereNoPluginRunsTheJob() throws Exception {
    one.unregisterJobRunner(RUNNER);
    other.unregisterJobRunner(RUNNER);
    one.scheduleJob(JOB, config(RUN_ONCE_PER_CLUSTER, Schedule.forInterval(3_600_000, null)));

    untilNextIs(LATER);

    assertThat(one.lines().get(0).last().outcome()).isEqualTo(RunOutcome.UNAVAILABLE);
    assertThat(one.getJobDetails(JOB).isRunnable()).isFalse();
  }

  @Test
  public void replacesAJobOfTheSameId() throws Exception {
    one.scheduleJob(JOB, config(RUN_ONCE_PER_CLUSTER, Schedule.runOnce(Date.from(LATER))));
    one.scheduleJob(JOB, config(RUN_LOCALLY, Schedule.forCronExpression("0 0 0 * * ?")));

    assertThat(one.lines()).hasSize(1);
    assertThat(one.getJobDetails(JOB).getRunMode()).isEqualTo(RUN_LOCALLY);
    assertThat(one.getJobDetails(JOB).getNextRunTime())
        .isEqualTo(Date.from(Instant.parse("2030-03-15T00:00:00Z")));
    assertThat(other.getJobDetails(JOB)).isNull();
  }

  @Test
  public void forgetsAnUnscheduledJob() throws Exception {
    one.scheduleJob(JOB, config(RUN_ONCE_PER_CLUSTER, Schedule.runOnce(Date.from(LATER))));

    other.unscheduleJob(JOB);
    other.unscheduleJob(JOB);

    assertThat(one.getJobDetails(JOB)).isNull();
    assertThat(one.lines()).isEmpty();
  }

  @Test
  public void runsAJobWhenAnAdministratorSaysSo() throws Exception {
    one.scheduleJob(JOB, config(RUN_ONCE_PER_CLUSTER, Schedule.forCronExpression("0 0 0 * * ?")));

    assertThat(one.runNow("job")).isTrue();

    assertThat(nextRun()).isNotNull();
    untilNextIs(Instant.parse("2030-03-15T00:00:00Z"));
    assertThat(one.runNow("nothing of that name")).isFalse();
  }

  @Test
  public void refusesATimeThatIsNone() {
    assertThat(
            assertThrows(
                SchedulerServiceException.class,
                () ->
                    one.scheduleJob(
                        JOB, config(RUN_ONCE_PER_CLUSTER, Schedule.forCronExpression("nightly")))))
        .hasMessageContaining("The job job cannot be scheduled");
  }

  private static JobConfig config(RunMode mode, Schedule schedule) {
    return JobConfig.forJobRunnerKey(RUNNER).withRunMode(mode).withSchedule(schedule);
  }

  private String nextRun() throws InterruptedException {
    return runs.poll(10, TimeUnit.SECONDS);
  }

  private static void untilGone(Jobs jobs) {
    while (jobs.getJobDetails(JOB) != null) {
      Thread.onSpinWait();
    }
  }

  private void untilNextIs(Instant time) {
    while (!Date.from(time).equals(one.getJobDetails(JOB).getNextRunTime())) {
      Thread.onSpinWait();
    }
  }
}
