package io.followthrough.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import io.followthrough.desk.SeenIssue;
import io.followthrough.desk.SeenIssues;
import io.followthrough.desk.Visitor;
import java.util.Collection;
import java.util.Map;

/** Asks Jira for many issues at once, and for each whether somebody may see it. */
public final class JiraSeenIssues implements SeenIssues {

  private final IssueManager issues;
  private final IssueReader reader;
  private final Sight sight;

  public JiraSeenIssues(IssueManager issues, IssueReader reader, Sight sight) {
    this.issues = issues;
    this.reader = reader;
    this.sight = sight;
  }

  @Override
  public Map<Long, SeenIssue> of(Visitor visitor, Collection<Long> issueIds) {
    return sight.read(issues, visitor, issueIds, this::seen);
  }

  private SeenIssue seen(Issue issue) {
    return new SeenIssue(
        issue.getId(),
        issue.getKey(),
        issue.getSummary(),
        issue.getStatus().getName(),
        IssueReader.openTime(issue),
        reader.isIncident(issue) ? reader.incident(issue) : null);
  }
}
