package io.followthrough.rest;

import io.followthrough.desk.rows.RebuildReport;
import io.followthrough.desk.rows.RebuildState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with the rebuilding of the reports, on the wire.
 *
 * @param state {@code never}, {@code unfinished} or {@code done}
 * @param looked how many action items the last one looked at
 * @param mended how many rows were missing, wrong or left over
 * @param next when the next nightly one runs
 */
public record RebuildJson(
    String state,
    @Nullable String began,
    @Nullable String ended,
    long looked,
    long mended,
    @Nullable String next) {

  static RebuildJson of(RebuildReport report) {
    var last = report.last();
    var next = text(report.next());
    return last == null ? new RebuildJson("never", null, null, 0, 0, next) : of(last, next);
  }

  private static RebuildJson of(RebuildState last, @Nullable String next) {
    return new RebuildJson(
        last.finished() == null ? "unfinished" : "done",
        text(last.started()),
        text(last.finished()),
        last.looked(),
        last.mended(),
        next);
  }

  private static @Nullable String text(@Nullable Instant moment) {
    return moment == null ? null : moment.toString();
  }
}
