package io.followthrough.desk.report;

import io.followthrough.desk.TicketFace;
import io.followthrough.insight.ReportRow;
import org.jspecify.annotations.Nullable;

/**
 * An action item in a list of what a number counts.
 *
 * @param row what the reports know of it
 * @param project the key of its project
 * @param ticket its ticket; {@code null} where that went after its row was read
 */
public record ItemLine(ReportRow row, String project, @Nullable TicketFace ticket) {}
