package io.followthrough.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import io.followthrough.desk.Dossier;
import io.followthrough.desk.Visitor;
import io.followthrough.postmortem.Postmortem;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps the issues it was read from, so that who may see them costs no second look. */
record JiraDossier(
    List<Postmortem> postmortems,
    Collection<Issue> issues,
    PermissionManager permissions,
    UserManager users)
    implements Dossier {

  @Override
  public Set<Long> visibleTo(Visitor visitor) {
    var user = users.getUserByKey(visitor.key());
    return issues.stream()
        .filter(issue -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user))
        .map(Issue::getId)
        .collect(Collectors.toUnmodifiableSet());
  }
}
