package io.followthrough.desk.report;

import io.followthrough.desk.ProjectSeen;
import java.time.LocalDate;
import java.util.List;

/**
 * What a visitor can narrow a report to.
 *
 * @param projects the projects the visitor may see something of, by key
 * @param severities the severities there are, worst first
 * @param day the day of which reports tell
 */
public record ReportChoices(List<ProjectSeen> projects, List<String> severities, LocalDate day) {

  public ReportChoices {
    projects = List.copyOf(projects);
    severities = List.copyOf(severities);
  }
}
