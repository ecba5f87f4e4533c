package io.followthrough.sandbox.rest.issue;

import static com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import io.followthrough.sandbox.issue.SandboxIssue;
import io.followthrough.sandbox.rest.answer.Desk;
import io.followthrough.sandbox.rest.answer.Refusal;
import java.util.Optional;

/** Finds the issue an address names, if whoever asks may see it. */
public final class SeenIssues {

  /** A resource of Jira whose address looks like an issue's. */
  private static final String PICKER = "picker";

  private final Desk desk;

  public SeenIssues(Desk desk) {
    this.desk = desk;
  }

  /**
   * The issue with a key or an id.
   *
   * @throws Refusal the same where it is missing and where it may not be seen
   */
  public SandboxIssue get(String keyOrId) {
    if (keyOrId.equals(PICKER)) {
      throw Refusal.notInSandbox("/rest/api/2/issue/" + keyOrId);
    }
    return find(keyOrId).orElseThrow(() -> Refusal.unseenIssue(desk.user()));
  }

  public Optional<SandboxIssue> find(String keyOrId) {
    var issues = desk.tracker().issues();
    var found =
        keyOrId.matches("\\d{1,18}")
            ? issues.withId(Long.parseLong(keyOrId))
            : issues.withKey(keyOrId);
    return found.filter(issue -> may(BROWSE_PROJECTS, issue));
  }

  /** Goes on only where whoever asks holds a permission on the issue. */
  public void require(ProjectPermissionKey permission, SandboxIssue issue, String otherwise) {
    if (!may(permission, issue)) {
      throw Refusal.forbidden(desk.user(), otherwise);
    }
  }

  private boolean may(ProjectPermissionKey permission, SandboxIssue issue) {
    return desk.permissions().hasPermission(permission, issue, desk.user());
  }
}
