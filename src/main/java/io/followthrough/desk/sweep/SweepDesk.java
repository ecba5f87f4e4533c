package io.followthrough.desk.sweep;

import io.followthrough.desk.Outcome;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Visitor;

/** Tells administrators about the sweep, and has it run for them. */
public final class SweepDesk {

  private final SweepRuns runs;
  private final SweepSchedule schedule;
  private final Permissions permissions;

  public SweepDesk(SweepRuns runs, SweepSchedule schedule, Permissions permissions) {
    this.runs = runs;
    this.schedule = schedule;
    this.permissions = permissions;
  }

  /** How it stands. */
  public Outcome<SweepReport> show(Visitor visitor) {
    return permissions.administers(visitor)
        ? Outcome.done(new SweepReport(runs.last().orElse(null), schedule.next().orElse(null)))
        : Outcome.refused(Refusal.administratorsOnly());
  }

  /** Has a sweep run soon, and tells how it stood before. */
  public Outcome<SweepReport> runSoon(Visitor visitor) {
    return show(visitor)
        .then(
            report -> {
              schedule.runSoon();
              return Outcome.done(report);
            });
  }
}
