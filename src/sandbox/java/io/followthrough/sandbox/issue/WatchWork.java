package io.followthrough.sandbox.issue;

import static com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS;
import static io.followthrough.sandbox.issue.IssuePermissions.MANAGE_WATCHERS;
import static io.followthrough.sandbox.issue.IssuePermissions.VIEW_WATCHERS;

import com.atlassian.jira.util.ErrorCollection;
import io.followthrough.sandbox.project.Permissions;
import io.followthrough.sandbox.user.SandboxUser;
import io.followthrough.sandbox.watch.Watchers;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lets users follow issues they see, themselves or, some of them, others. */
public final class WatchWork {

  private final Permissions permissions;
  private final Watchers watchers;

  public WatchWork(Permissions permissions, Watchers watchers) {
    this.permissions = permissions;
    this.watchers = watchers;
  }

  /** Whether somebody may know who follows an issue, and not only how many. */
  public boolean maySee(@Nullable SandboxUser user, SandboxIssue issue) {
    return permissions.hasPermission(VIEW_WATCHERS, issue, user)
        || permissions.hasPermission(MANAGE_WATCHERS, issue, user);
  }

  /** Whether somebody may say whether a user follows an issue. */
  public boolean maySet(SandboxUser user, SandboxIssue issue, SandboxUser watcher) {
    return user.equals(watcher) || permissions.hasPermission(MANAGE_WATCHERS, issue, user);
  }

  /** Lets a user follow an issue; whoever calls has asked {@link #maySet}. */
  public ErrorCollection watch(SandboxIssue issue, SandboxUser watcher) {
    if (!permissions.hasPermission(BROWSE_PROJECTS, issue, watcher)) {
      return Errors.of(
          "The user \""
              + watcher.name()
              + "\" does not have permission to view this issue. This user will not be added to"
              + " the watch list.");
    }
    watchers.add(Objects.requireNonNull(issue.getId()), watcher.key());
    return Errors.none();
  }

  /** Ends it; whoever calls has asked {@link #maySet}. */
  public void unwatch(SandboxIssue issue, SandboxUser watcher) {
    watchers.remove(Objects.requireNonNull(issue.getId()), watcher.key());
  }
}
