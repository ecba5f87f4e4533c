package io.followthrough.schedule;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import io.followthrough.desk.sweep.Sweep;
import io.followthrough.desk.sweep.SweepRun;
import io.followthrough.desk.sweep.SweepSchedule;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sweeps at night and once when the plugin starts, on one node of the cluster. */
public final class SweepJob implements SweepSchedule {

  private static final Logger LOG = LoggerFactory.getLogger(MethodHandles.lookup().lookupClass());

  private final Nightly nightly;
  private final Sweep sweep;
  private final Runnable afterwards;

  /**
   * A sweep that runs by itself.
   *
   * @param afterwards what is to follow each one that was not stopped
   */
  public SweepJob(SchedulerService scheduler, Sweep sweep, Runnable afterwards) {
    this.nightly = new Nightly(scheduler, "io.followthrough.sweep", "0 17 2 * * ?");
    this.sweep = sweep;
    this.afterwards = afterwards;
  }

  /** Schedules it. What the plugin missed while it was off is looked for at once. */
  public void start() {
    nightly.start(this::run);
    nightly.runSoon();
  }

  /** Lets go of it on this node; it stays scheduled. */
  public void stop() {
    nightly.stop();
  }

  @Override
  public void runSoon() {
    nightly.runSoon();
  }

  @Override
  public Optional<Instant> next() {
    return nightly.next();
  }

  private JobRunnerResponse run(BooleanSupplier stops) {
    var swept = sweep.run(keeper(stops));
    if (swept.filter(SweepRun::done).isPresent()) {
      afterwards.run();
    }
    return swept
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

  private static Sweep.Keeper keeper(BooleanSupplier stops) {
    return new Sweep.Keeper() {
      @Override
      public boolean stops() {
        return stops.getAsBoolean();
      }

      @Override
      public void skipped(long issueId, RuntimeException fault) {
        LOG.warn("Could not look at the issue {}; the sweep goes on", issueId, fault);
      }
    };
  }
}
