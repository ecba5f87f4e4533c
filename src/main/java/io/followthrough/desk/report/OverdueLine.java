package io.followthrough.desk.report;

import io.followthrough.desk.TicketFace;
import io.followthrough.insight.Lateness;
import io.followthrough.insight.NextStep;
import io.followthrough.insight.ReportRow;
import org.jspecify.annotations.Nullable;

/**
 * One overdue item, for a visitor who may see it.
 *
 * @param row what the reports know of it
 * @param lateness by how much it is late
 * @param project the key of its project
 * @param ticket its ticket; {@code null} where that went just now
 */
public record OverdueLine(
    ReportRow row, Lateness lateness, String project, @Nullable TicketFace ticket) {

  /** What would bring it forward. */
  public NextStep next() {
    return NextStep.of(row);
  }
}
