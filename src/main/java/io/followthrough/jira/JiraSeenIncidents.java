package io.followthrough.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import io.followthrough.desk.SeenIncidents;
import io.followthrough.desk.Visitor;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks Jira for many issues at once, and for each whether somebody may see it. */
public final class JiraSeenIncidents implements SeenIncidents {

  private final IssueManager issues;
  private final PermissionManager permissions;
  private final UserManager users;

  public JiraSeenIncidents(IssueManager issues, PermissionManager permissions, UserManager users) {
    this.issues = issues;
    this.permissions = permissions;
    this.users = users;
  }

  @Override
  public Map<Long, String> keys(Visitor visitor, Collection<Long> incidentIds) {
    if (incidentIds.isEmpty()) {
      return Map.of();
    }
    var user = users.getUserByKey(visitor.key());
    return issues.getIssueObjects(Set.copyOf(incidentIds)).stream()
        .filter(issue -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user))
        .collect(Collectors.toUnmodifiableMap(Issue::getId, Issue::getKey));
  }
}
