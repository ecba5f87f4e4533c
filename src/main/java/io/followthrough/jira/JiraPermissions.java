package io.followthrough.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.followthrough.action.Person;
import io.followthrough.action.TicketRef;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.ProjectChoice;
import io.followthrough.desk.Visitor;
import io.followthrough.policy.Holder;
import io.followthrough.policy.Right;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Asks Jira's permission schemes. */
public final class JiraPermissions implements Permissions {

  private final GlobalPermissionManager everywhere;
  private final PermissionManager permissions;
  private final IssueManager issues;
  private final ProjectManager projects;
  private final UserManager users;
  private final RightHolders rights;

  public JiraPermissions(
      GlobalPermissionManager everywhere,
      PermissionManager permissions,
      IssueManager issues,
      ProjectManager projects,
      UserManager users,
      RightHolders rights) {
    this.everywhere = everywhere;
    this.permissions = permissions;
    this.issues = issues;
    this.projects = projects;
    this.users = users;
    this.rights = rights;
  }

  @Override
  public boolean administers(Visitor visitor) {
    return everywhere.hasPermission(
        GlobalPermissionKey.ADMINISTER, users.getUserByKey(visitor.key()));
  }

  @Override
  public boolean mayEdit(Visitor visitor, String issueKey) {
    var issue = issues.getIssueByCurrentKey(issueKey);
    return issue != null
        && permissions.hasPermission(
            ProjectPermissions.EDIT_ISSUES, issue, users.getUserByKey(visitor.key()));
  }

  /** Nobody approves what he may not see. */
  @Override
  public boolean mayApprove(Person person, String issueKey) {
    var issue = issues.getIssueByCurrentKey(issueKey);
    var user = users.getUserByKey(person.key());
    return issue != null
        && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user)
        && has(user, Right.APPROVE, TicketRef.projectOf(issue.getKey()));
  }

  @Override
  public boolean mayReview(Visitor visitor, String issueKey) {
    var issue = issues.getIssueByCurrentKey(issueKey);
    return issue != null && mayReview(users.getUserByKey(visitor.key()), issue);
  }

  @Override
  public boolean mayReviewBesides(Set<String> others, String issueKey) {
    var issue = issues.getIssueByCurrentKey(issueKey);
    return issue != null
        && (!rights.areListed(Right.REVIEW, issue.getProjectObject())
            || rights
                .listed(Right.REVIEW, issue.getProjectObject())
                .filter(user -> user.isActive() && !others.contains(user.getKey()))
                .anyMatch(user -> mayReview(user, issue)));
  }

  @Override
  public boolean isAmong(String userKey, Holder holder, String issueKey) {
    var issue = issues.getIssueByCurrentKey(issueKey);
    var user = users.getUserByKey(userKey);
    return issue != null && user != null && rights.includes(holder, user, issue);
  }

  /** Nobody approves what he may not see. */
  private boolean mayReview(ApplicationUser user, Issue issue) {
    return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user)
        && rights.have(user, Right.REVIEW, issue);
  }

  @Override
  public boolean has(Visitor visitor, Right right, String projectKey) {
    return has(users.getUserByKey(visitor.key()), right, projectKey);
  }

  private boolean has(ApplicationUser user, Right right, String projectKey) {
    var project = projects.getProjectByCurrentKey(projectKey.toUpperCase(Locale.ROOT));
    return project != null && rights.have(user, right, project);
  }

  @Override
  public boolean administersProject(Visitor visitor, String projectKey) {
    return has(ProjectPermissions.ADMINISTER_PROJECTS, visitor, projectKey);
  }

  @Override
  public boolean maySeeProject(Visitor visitor, String projectKey) {
    return has(ProjectPermissions.BROWSE_PROJECTS, visitor, projectKey);
  }

  @Override
  public boolean mayCreateIn(Visitor visitor, String projectKey) {
    return has(ProjectPermissions.CREATE_ISSUES, visitor, projectKey);
  }

  @Override
  public List<ProjectChoice> projectsToCreateIn(Visitor visitor) {
    var user = users.getUserByKey(visitor.key());
    return permissions.getProjects(ProjectPermissions.CREATE_ISSUES, user).stream()
        .filter(
            project -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user))
        .map(project -> new ProjectChoice(project.getKey(), project.getName()))
        .sorted(Comparator.comparing(choice -> choice.name().toLowerCase(Locale.ROOT)))
        .toList();
  }

  private boolean has(ProjectPermissionKey permission, Visitor visitor, String projectKey) {
    var project = projects.getProjectByCurrentKey(projectKey.toUpperCase(Locale.ROOT));
    return project != null
        && permissions.hasPermission(permission, project, users.getUserByKey(visitor.key()));
  }
}
