package io.followthrough.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import io.followthrough.desk.IncidentFace;
import io.followthrough.desk.IncidentFaces;
import io.followthrough.desk.Visitor;
import java.util.Collection;
import java.util.Map;

/** Reads many incidents at once. */
public final class JiraIncidentFaces implements IncidentFaces {

  private final IssueManager issues;
  private final IssueReader reader;
  private final Sight sight;

  public JiraIncidentFaces(IssueManager issues, IssueReader reader, Sight sight) {
    this.issues = issues;
    this.reader = reader;
    this.sight = sight;
  }

  @Override
  public Map<Long, IncidentFace> of(Visitor visitor, Collection<Long> incidentIds) {
    return sight.read(issues, visitor, incidentIds, this::face);
  }

  private IncidentFace face(Issue issue) {
    var terms = reader.incident(issue).terms();
    return new IncidentFace(
        issue.getKey(),
        issue.getSummary(),
        issue.getProjectId(),
        terms.unclear() == null ? terms.severity().id() : "");
  }
}
