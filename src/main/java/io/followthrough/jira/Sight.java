package io.followthrough.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import io.followthrough.desk.Visitor;
import java.util.function.Predicate;

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

  /** Tells the issues that a visitor may see from the others. */
  Predicate<Issue> of(Visitor visitor) {
    var user = users.getUserByKey(visitor.key());
    return issue -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user);
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
