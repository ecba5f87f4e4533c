package io.followthrough.insight;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * How the duties stand that began in some days.
 *
 * @param span those days
 * @param total all of them
 * @param months by the month in which they began, oldest first
 * @param projects by the id of the project
 * @param severities by severity; empty for those of which nobody can tell
 * @param earlier how many that began before are missing still
 */
public record DutyReport(
    Span span,
    DutyCount total,
    List<Month> months,
    Map<Long, DutyCount> projects,
    Map<String, DutyCount> severities,
    int earlier) {

  public DutyReport {
    months = List.copyOf(months);
    projects = Map.copyOf(projects);
    severities = Map.copyOf(severities);
  }

  /** The duties that began in one month. */
  public record Month(YearMonth month, Extent extent, DutyCount count) {}
}
