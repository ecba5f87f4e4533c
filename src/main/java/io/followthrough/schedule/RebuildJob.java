package io.followthrough.schedule;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import io.followthrough.desk.rows.RebuildSchedule;
import io.followthrough.desk.rows.RebuildState;
import io.followthrough.desk.rows.ReportRebuild;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rebuilds the reports at night, and whenever it is told to: after each sweep, which finds what
 * postmortems ask for.
 */
public final class RebuildJob implements RebuildSchedule {

  private static final Logger LOG = LoggerFactory.getLogger(MethodHandles.lookup().lookupClass());

  private final Nightly nightly;
  private final ReportRebuild rebuild;

  public RebuildJob(SchedulerService scheduler, ReportRebuild rebuild) {
    this.nightly = new Nightly(scheduler, "io.followthrough.report-rebuild", "0 17 3 * * ?");
    this.rebuild = rebuild;
  }

  /** Schedules it. */
  public void start() {
    nightly.start(this::run);
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
    return rebuild
        .run(stops)
        .map(RebuildJob::told)
        .orElseGet(() -> JobRunnerResponse.aborted("Another rebuild is under way"));
  }

  private static JobRunnerResponse told(RebuildState state) {
    var words = "looked at " + state.looked() + " action items, mended " + state.mended();
    var done = state.finished() != null;
    LOG.info(
        "The rebuild of the reports {}: {}",
        done ? "is done" : "was stopped and will go on",
        words);
    return done ? JobRunnerResponse.success(words) : JobRunnerResponse.aborted(words);
  }
}
