package io.followthrough.rest;

import io.followthrough.desk.sweep.SweepReport;
import io.followthrough.desk.sweep.SweepRun;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with the sweep.
 *
 * @param state {@code never}, {@code unfinished} or {@code done}
 * @param next when the next nightly one runs
 */
public record SweepJson(
    String state,
    @Nullable String began,
    @Nullable String ended,
    int looked,
    int flagged,
    int repaired,
    int failed,
    @Nullable String next) {

  static SweepJson of(SweepReport report) {
    var last = report.last();
    var next = text(report.next());
    return last == null ? new SweepJson("never", null, null, 0, 0, 0, 0, next) : of(last, next);
  }

  private static SweepJson of(SweepRun run, @Nullable String next) {
    var tally = run.tally();
    return new SweepJson(
        run.done() ? "done" : "unfinished",
        text(run.began()),
        text(run.ended()),
        tally.looked(),
        tally.flagged(),
        tally.repaired(),
        tally.failed(),
        next);
  }

  private static @Nullable String text(@Nullable Instant instant) {
    return instant == null ? null : instant.toString();
  }
}
