package io.followthrough.desk;

import java.util.List;

/**
 * What a visitor can narrow a report to.
 *
 * @param projects the projects the visitor may see something of, by key
 * @param severities the severities there are, worst first
 */
public record ReportChoices(List<ProjectSeen> projects, List<String> severities) {

  public ReportChoices {
    projects = List.copyOf(projects);
    severities = List.copyOf(severities);
  }
}
