package io.followthrough.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import io.followthrough.desk.SeenIncidents;
import io.followthrough.desk.Visitor;
import java.util.Collection;
import java.util.Map;

/** Asks Jira for many issues at once, and for each whether somebody may see it. */
public final class JiraSeenIncidents implements SeenIncidents {

  private final IssueManager issues;
  private final Sight sight;

  public JiraSeenIncidents(IssueManager issues, Sight sight) {
    this.issues = issues;
    this.sight = sight;
  }

  @Override
  public Map<Long, String> keys(Visitor visitor, Collection<Long> incidentIds) {
    return sight.read(issues, visitor, incidentIds, Issue::getKey);
  }
}
