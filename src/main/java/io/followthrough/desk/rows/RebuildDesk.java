package io.followthrough.desk.rows;

import io.followthrough.desk.Outcome;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Visitor;

/** Tells administrators how the reports are rebuilt, and has that done for them. */
public final class RebuildDesk {

  private final Rebuilds rebuilds;
  private final RebuildSchedule schedule;
  private final Permissions permissions;

  public RebuildDesk(Rebuilds rebuilds, RebuildSchedule schedule, Permissions permissions) {
    this.rebuilds = rebuilds;
    this.schedule = schedule;
    this.permissions = permissions;
  }

  /** How it stands. */
  public Outcome<RebuildReport> show(Visitor visitor) {
    return permissions.administers(visitor)
        ? Outcome.done(
            new RebuildReport(rebuilds.last().orElse(null), schedule.next().orElse(null)))
        : Outcome.refused(Refusal.administratorsOnly());
  }

  /** Has the reports rebuilt soon, and tells how it stood before. */
  public Outcome<RebuildReport> runSoon(Visitor visitor) {
    return show(visitor)
        .then(
            report -> {
              schedule.runSoon();
              return Outcome.done(report);
            });
  }
}
