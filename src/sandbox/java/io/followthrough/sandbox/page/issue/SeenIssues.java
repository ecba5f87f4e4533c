package io.followthrough.sandbox.page.issue;

import static com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS;

import io.followthrough.sandbox.issue.Issues;
import io.followthrough.sandbox.issue.SandboxIssue;
import io.followthrough.sandbox.page.PageFault;
import io.followthrough.sandbox.page.Visit;
import io.followthrough.sandbox.project.Permissions;
import java.util.Optional;

/** Finds issues for visitors; one that is missing and one that is hidden get the same answer. */
public final class SeenIssues {

  private final Issues issues;
  private final Permissions permissions;

  public SeenIssues(Issues issues, Permissions permissions) {
    this.issues = issues;
    this.permissions = permissions;
  }

  /** The issue of a key, if the visitor may see it. */
  SandboxIssue withKey(Visit visit, String key) {
    return seen(visit, issues.withKey(key));
  }

  /** The issue whose id the parameter names, if the visitor may see it. */
  SandboxIssue named(Visit visit, String parameter) {
    return seen(visit, issues.withId(visit.needed(parameter)));
  }

  boolean isSeen(Visit visit, SandboxIssue issue) {
    return permissions.hasPermission(BROWSE_PROJECTS, issue, visit.signedIn());
  }

  private SandboxIssue seen(Visit visit, Optional<SandboxIssue> issue) {
    return issue
        .filter(found -> isSeen(visit, found))
        .orElseThrow(
            () ->
                PageFault.notFound(
                    "The issue you are looking for does not exist, or you may not see it."));
  }
}
