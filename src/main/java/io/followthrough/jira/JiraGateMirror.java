package io.followthrough.jira;

import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import io.followthrough.desk.incident.GateMirror;
import io.followthrough.gate.Finding;
import io.followthrough.gate.Incident;
import io.followthrough.gate.Verdict;
import java.util.stream.Collectors;

/**
 * Writes the verdict into the issue property {@code followthrough.gate}, for Automation and JQL:
 * {@code {"opens":false,"level":"triaged","debt":false,"rules":["every-action-triaged"]}}. Only ids
 * go into it, so it needs no escaping and names no issue.
 */
public final class JiraGateMirror implements GateMirror {

  private static final String ISSUE = "IssueProperty";
  private static final String PROPERTY = "followthrough.gate";

  private final JsonEntityPropertyManager properties;

  public JiraGateMirror(JsonEntityPropertyManager properties) {
    this.properties = properties;
  }

  @Override
  public void show(Incident incident, Verdict verdict, boolean debt) {
    var json = json(verdict, debt);
    var shown = properties.get(ISSUE, incident.id(), PROPERTY);
    if (shown == null || !json.equals(shown.getValue())) {
      properties.put(ISSUE, incident.id(), PROPERTY, json);
    }
  }

  private static String json(Verdict verdict, boolean debt) {
    return "{\"opens\":"
        + verdict.opens()
        + ",\"level\":\""
        + verdict.level().id()
        + "\",\"debt\":"
        + debt
        + ",\"rules\":["
        + verdict.findings().stream()
            .filter(finding -> !finding.standing().lets())
            .map(Finding::rule)
            .map(rule -> "\"" + rule + "\"")
            .collect(Collectors.joining(","))
        + "]}";
  }
}
