package io.followthrough.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import io.followthrough.desk.Visitor;
import io.followthrough.jira.store.StoredRemediation;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Knows what visitors may see. */
public final class Sight {

  private final GlobalPermissionManager everywhere;
  private final PermissionManager permissions;
  private final ProjectManager projects;
  private final UserManager users;

  public Sight(
      GlobalPermissionManager everywhere,
      PermissionManager permissions,
      ProjectManager projects,
      UserManager users) {
    this.everywhere = everywhere;
    this.permissions = permissions;
    this.projects = projects;
    this.users = users;
  }

  /** Whether a visitor may see an issue. */
  boolean reaches(Visitor visitor, Issue issue) {
    return of(visitor).test(issue);
  }

  /** Whether the user of a key may see an issue; nobody can whom the host has forgotten. */
  boolean reaches(String userKey, Issue issue) {
    var user = users.getUserByKey(userKey);
    return user != null
        && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user);
  }

  /** Tells the issues that a visitor may see from the others. */
  Predicate<Issue> of(Visitor visitor) {
    var user = users.getUserByKey(visitor.key());
    return issue -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user);
  }

  /** Those of what was read that a visitor may see, or know of where it is gone; by their ids. */
  Set<Long> within(ActionReader.Sheaf sheaf, Visitor visitor) {
    var visible =
        sheaf.issues().stream()
            .filter(of(visitor))
            .map(Issue::getId)
            .collect(Collectors.toCollection(HashSet::new));
    sheaf.goneRemediations().stream()
        .filter(one -> reachesProjectOf(visitor, one.key()))
        .map(StoredRemediation::ticket)
        .forEach(visible::add);
    return visible;
  }

  /** What is to be told of those of some issues that a visitor may see, by their ids. */
  <T> Map<Long, T> read(
      IssueManager issues, Visitor visitor, Collection<Long> issueIds, Function<Issue, T> telling) {
    return issueIds.isEmpty()
        ? Map.of()
        : issues.getIssueObjects(Set.copyOf(issueIds)).stream()
            .filter(of(visitor))
            .collect(Collectors.toUnmodifiableMap(Issue::getId, telling));
  }

  /** Tells the issues that a visitor may change from the others. */
  Predicate<Issue> changes(Visitor visitor) {
    var user = users.getUserByKey(visitor.key());
    return issue -> permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, user);
  }

  /**
   * Whether a visitor may see the project that a key of an issue belongs to. Of a project that is
   * gone, or is called otherwise now, only those may know who administer the host.
   */
  boolean reachesProjectOf(Visitor visitor, String issueKey) {
    var user = users.getUserByKey(visitor.key());
    var project = projects.getProjectByCurrentKey(issueKey.substring(0, issueKey.lastIndexOf('-')));
    return project == null
        ? everywhere.hasPermission(GlobalPermissionKey.ADMINISTER, user)
        : permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user);
  }
}
