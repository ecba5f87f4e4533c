package io.followthrough.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import io.followthrough.desk.policy.OpenIncidents;
import io.followthrough.gate.OpenTime;
import io.followthrough.policy.Policy;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ofbiz.core.entity.GenericEntityException;

/** Looks through the issues of a project in the database, a few hundred at a time. */
public final class JiraOpenIncidents implements OpenIncidents {

  private static final int STRETCH = 200;

  private final ProjectManager projects;
  private final IssueManager issues;
  private final IssueReader reader;

  public JiraOpenIncidents(ProjectManager projects, IssueManager issues, IssueReader reader) {
    this.projects = projects;
    this.issues = issues;
    this.reader = reader;
  }

  @Override
  public List<Long> projects() {
    return projects.getProjects().stream().map(Project::getId).toList();
  }

  @Override
  public Found before(long projectId, long issueId, Function<OpenTime, Policy> policy) {
    var ids =
        idsOf(projectId)
            .filter(id -> id < issueId)
            .sorted(Comparator.reverseOrder())
            .limit(STRETCH)
            .toList();
    if (ids.isEmpty()) {
      return new Found(List.of(), 0);
    }
    return new Found(
        issues.getIssueObjects(ids).stream()
            .sorted(Comparator.comparing(Issue::getId).reversed())
            .flatMap(issue -> twice(issue, policy))
            .filter(incident -> !incident.then().closed())
            .toList(),
        ids.size() < STRETCH ? 0 : ids.get(ids.size() - 1));
  }

  private Stream<Twice> twice(Issue issue, Function<OpenTime, Policy> policy) {
    var then = policy.apply(IssueReader.openTime(issue));
    return then.concerns(issue.getIssueType().getName())
        ? Stream.of(
            new Twice(
                reader.isIncident(issue) ? reader.incident(issue) : null,
                reader.incident(issue, then)))
        : Stream.empty();
  }

  private Stream<Long> idsOf(long projectId) {
    try {
      return issues.getIssueIdsForProject(projectId).stream();
    } catch (GenericEntityException e) {
      throw new IllegalStateException(
          "Jira did not tell the issues of the project " + projectId, e);
    }
  }
}
