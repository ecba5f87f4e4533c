package io.followthrough.desk.sweep;

import io.followthrough.desk.Incidents;
import io.followthrough.desk.Incidents.Stretch;
import io.followthrough.desk.IssueWatch;
import io.followthrough.desk.Turns;
import io.followthrough.desk.incident.DebtWatch;
import io.followthrough.desk.rows.DutyUpkeep;
import io.followthrough.desk.sweep.SweepRun.Tally;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Looks at every incident again, for what no event tells of: a deferral or an accepted risk whose
 * last day has passed, and whatever happened while the plugin was off. What is kept of their
 * duties, and of the action items of every postmortem, is put right as well.
 *
 * <p>How far it has come is written down after each stretch; a sweep that was cut off goes on from
 * there. Only one sweeps at a time, on whatever node.
 */
public final class Sweep {

  private final Incidents incidents;
  private final DebtWatch watch;
  private final DutyUpkeep duties;
  private final IssueWatch postmortems;
  private final SweepRuns runs;
  private final Turns turns;
  private final InstantSource clock;

  /**
   * A sweep.
   *
   * @param postmortems what to do about each postmortem
   */
  public Sweep(
      Incidents incidents,
      DebtWatch watch,
      DutyUpkeep duties,
      IssueWatch postmortems,
      SweepRuns runs,
      Turns turns,
      InstantSource clock) {
    this.incidents = incidents;
    this.watch = watch;
    this.duties = duties;
    this.postmortems = postmortems;
    this.runs = runs;
    this.turns = turns;
    this.clock = clock;
  }

  /** Who has it sweep. */
  public interface Keeper {

    /** Whether to stop soon, to go on another time. */
    boolean stops();

    /** An incident or a postmortem could not be looked at; the sweep goes on with the next. */
    void skipped(long issueId, RuntimeException fault);
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
      var tally = lookAt(stretch, run.tally(), keeper);
      if (keeper.stops()) {
        return run;
      }
      run = saved(run.at(stretch.until(), tally));
    }
    return saved(run.done(clock.instant()));
  }

  /** Looks at a stretch, or at less of it where it is stopped: then none of it counts. */
  private Tally lookAt(Stretch stretch, Tally found, Keeper keeper) {
    var tally = found;
    for (long incidentId : stretch.incidentIds()) {
      tally = attempt(incidentId, tally, keeper, before -> before.plus(watch.look(incidentId)));
    }
    tally = refresh(stretch.incidentIds(), tally, keeper);
    for (long postmortemId : stretch.postmortemIds()) {
      tally = attempt(postmortemId, tally, keeper, before -> putRight(postmortemId, before));
    }
    return tally;
  }

  /** All duties at once; where that fails, one by one, so that none stands in another's way. */
  private Tally refresh(List<Long> incidentIds, Tally tally, Keeper keeper) {
    try {
      duties.refresh(incidentIds);
      return tally;
    } catch (RuntimeException e) {
      var found = tally;
      for (long incidentId : incidentIds) {
        found = attempt(incidentId, found, keeper, before -> refreshed(incidentId, before));
      }
      return found;
    }
  }

  private Tally refreshed(long incidentId, Tally tally) {
    duties.refresh(Set.of(incidentId));
    return tally;
  }

  private Tally putRight(long postmortemId, Tally tally) {
    postmortems.issuesChanged(postmortemId);
    return tally;
  }

  private static Tally attempt(
      long issueId, Tally tally, Keeper keeper, UnaryOperator<Tally> work) {
    if (keeper.stops()) {
      return tally;
    }
    try {
      return work.apply(tally);
    } catch (RuntimeException e) {
      keeper.skipped(issueId, e);
      return tally.plusFailed();
    }
  }

  private SweepRun saved(SweepRun run) {
    runs.save(run);
    return run;
  }
}
