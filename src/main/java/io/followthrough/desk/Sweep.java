package io.followthrough.desk;

import io.followthrough.desk.SweepRun.Tally;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Looks at every incident again, for what no event tells of: a deferral or an accepted risk whose
 * last day has passed, and whatever happened while the plugin was off.
 *
 * <p>How far it has come is written down after each stretch; a sweep that was cut off goes on from
 * there. Only one sweeps at a time, on whatever node.
 */
public final class Sweep {

  private final Incidents incidents;
  private final DebtWatch watch;
  private final SweepRuns runs;
  private final Turns turns;
  private final InstantSource clock;

  public Sweep(
      Incidents incidents, DebtWatch watch, SweepRuns runs, Turns turns, InstantSource clock) {
    this.incidents = incidents;
    this.watch = watch;
    this.runs = runs;
    this.turns = turns;
    this.clock = clock;
  }

  /** Who has it sweep. */
  public interface Keeper {

    /** Whether to stop soon, to go on another time. */
    boolean stops();

    /** An incident could not be looked at; the sweep goes on with the next. */
    void skipped(long incidentId, RuntimeException fault);
  }

  /** Sweeps to the end or until it is stopped; empty where another sweep is under way. */
  public Optional<SweepRun> run(Keeper keeper) {
    return turns.ifFree("io.followthrough.sweep", () -> sweep(keeper));
  }

  private SweepRun sweep(Keeper keeper) {
    var run =
        runs.last().filter(last -> !last.done()).orElseGet(() -> SweepRun.begun(clock.instant()));
    var stretches = incidents.after(run.place());
    while (stretches.hasNext()) {
      var stretch = stretches.next();
      var tally = lookAt(stretch.incidentIds(), run.tally(), keeper);
      if (keeper.stops()) {
        return run;
      }
      run = saved(run.at(stretch.until(), tally));
    }
    return saved(run.done(clock.instant()));
  }

  /** Looks at some, or at fewer where it is stopped: then none of them counts. */
  private Tally lookAt(List<Long> incidentIds, Tally found, Keeper keeper) {
    var tally = found;
    for (long incidentId : incidentIds) {
      if (keeper.stops()) {
        break;
      }
      try {
        tally = tally.plus(watch.look(incidentId));
      } catch (RuntimeException e) {
        keeper.skipped(incidentId, e);
        tally = tally.plusFailed();
      }
    }
    return tally;
  }

  private SweepRun saved(SweepRun run) {
    runs.save(run);
    return run;
  }
}
