package io.followthrough.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.status.JobDetails;
import com.atlassian.scheduler.status.RunOutcome;
import io.followthrough.desk.Incidents;
import io.followthrough.desk.Incidents.Stretch;
import io.followthrough.desk.Place;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Turns;
import io.followthrough.desk.incident.DebtWatch;
import io.followthrough.desk.rows.DutiesInMemory;
import io.followthrough.desk.rows.DutyUpkeep;
import io.followthrough.desk.sweep.Sweep;
import io.followthrough.desk.sweep.SweepRuns;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

public class SweepJobTest {

  private static final Instant NOW = Instant.parse("2030-03-14T22:30:00Z");
  private static final JobRunnerKey RUNNER = JobRunnerKey.of("io.followthrough.sweep");
  private static final JobId NIGHTLY = JobId.of("io.followthrough.sweep.nightly");
  private static final JobId SOON = JobId.of("io.followthrough.sweep.soon");

  @Rule public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);

  @Mock private SchedulerService scheduler;
  @Mock private Incidents incidents;
  @Mock private Tickets tickets;
  @Mock private SweepRuns runs;

  private boolean free = true;
  private int followed;

  @Test
  public void runsAtNight_andOnceAtTheStart_onOneNode() throws Exception {
    job().start();

    then(scheduler).should().registerJobRunner(eq(RUNNER), any());
    assertThat(scheduled(NIGHTLY).getRunMode()).isEqualTo(RunMode.RUN_ONCE_PER_CLUSTER);
    assertThat(scheduled(NIGHTLY).getSchedule().getCronScheduleInfo().getCronExpression())
        .isEqualTo("0 17 2 * * ?");
    assertThat(scheduled(SOON).getSchedule().getIntervalScheduleInfo().getIntervalInMillis())
        .isZero();
  }

  @Test
  public void staysScheduled_whenThePluginStops() {
    job().stop();

    then(scheduler).should().unregisterJobRunner(RUNNER);
    then(scheduler).shouldHaveNoMoreInteractions();
  }

  @Test
  public void saysWhatItMended() {
    given(incidents.after(Place.START))
        .willReturn(List.of(new Stretch(List.of(1L), List.of(), new Place(10, 1))).iterator());
    given(tickets.incident(1L)).willThrow(new IllegalStateException("The database is away"));

    var response = run(false);

    assertThat(response.getRunOutcome()).isEqualTo(RunOutcome.SUCCESS);
    assertThat(response.getMessage())
        .isEqualTo("looked at 0 incidents, flagged 0, repaired 0, could not look at 1");
    assertThat(followed).isEqualTo(1);
  }

  @Test
  public void saysThatItWasStopped() {
    given(incidents.after(Place.START))
        .willReturn(List.of(new Stretch(List.of(1L), List.of(), new Place(10, 1))).iterator());

    assertThat(run(true).getRunOutcome()).isEqualTo(RunOutcome.ABORTED);
    assertThat(followed).isZero();
  }

  @Test
  public void saysThatAnotherOneIsUnderWay() {
    free = false;

    assertThat(run(false).getMessage()).isEqualTo("Another sweep is under way");
  }

  @Test
  public void knowsWhenTheNextOneRuns() {
    var details = mock(JobDetails.class);
    given(details.getNextRunTime()).willReturn(Date.from(NOW));
    given(scheduler.getJobDetails(NIGHTLY)).willReturn(details, (JobDetails) null);

    assertThat(job().next()).contains(NOW);
    assertThat(job().next()).isEmpty();
  }

  private JobRunnerResponse run(boolean cancelled) {
    job().start();
    var runner = ArgumentCaptor.forClass(JobRunner.class);
    then(scheduler).should().registerJobRunner(eq(RUNNER), runner.capture());
    return runner.getValue().runJob(() -> cancelled);
  }

  private JobConfig scheduled(JobId id) throws Exception {
    var config = ArgumentCaptor.forClass(JobConfig.class);
    then(scheduler).should().scheduleJob(eq(id), config.capture());
    return config.getValue();
  }

  private SweepJob job() {
    var clock = InstantSource.fixed(NOW);
    var turns = new Alone();
    var watch = new DebtWatch(null, tickets, null, id -> {}, null, null, null, null, turns, null);
    var duties = new DutyUpkeep(ids -> List.of(), null, null, new DutiesInMemory());
    return new SweepJob(
        scheduler,
        new Sweep(incidents, watch, duties, ids -> {}, runs, turns, clock),
        () -> followed++);
  }

  private final class Alone implements Turns {

    @Override
    public <T> T alone(String name, Supplier<T> work) {
      return work.get();
    }

    @Override
    public <T> Optional<T> ifFree(String name, Supplier<T> work) {
      return free ? Optional.of(work.get()) : Optional.empty();
    }

    @Override
    public <T> T together(Supplier<T> work) {
      return work.get();
    }
  }
}
