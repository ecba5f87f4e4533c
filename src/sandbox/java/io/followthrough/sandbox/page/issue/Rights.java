package io.followthrough.sandbox.page.issue;

import static com.atlassian.jira.permission.ProjectPermissions.ASSIGN_ISSUES;
import static com.atlassian.jira.permission.ProjectPermissions.CREATE_ISSUES;
import static io.followthrough.sandbox.issue.IssuePermissions.ADD_COMMENTS;

import io.followthrough.sandbox.issue.IssueWork;
import io.followthrough.sandbox.issue.SandboxIssue;
import io.followthrough.sandbox.page.issue.IssueView.May;
import io.followthrough.sandbox.project.Permissions;
import io.followthrough.sandbox.user.SandboxUser;

/** Tells which buttons of an issue would work for a visitor. */
public final class Rights {

  private final Permissions permissions;
  private final IssueWork work;

  public Rights(Permissions permissions, IssueWork work) {
    this.permissions = permissions;
    this.work = work;
  }

  May of(SandboxUser user, SandboxIssue issue) {
    return new May(
        work.isEditable(issue, user),
        permissions.hasPermission(ASSIGN_ISSUES, issue, user),
        permissions.hasPermission(ADD_COMMENTS, issue, user),
        !issue.isSubTask()
            && permissions.hasPermission(CREATE_ISSUES, issue.getProjectObject(), user));
  }
}
