package io.followthrough.sandbox.issue;

import static com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS;
import static io.followthrough.sandbox.issue.IssuePermissions.DELETE_ISSUES;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import io.followthrough.sandbox.comment.Comments;
import io.followthrough.sandbox.history.History;
import io.followthrough.sandbox.link.Links;
import io.followthrough.sandbox.link.RemoteLinks;
import io.followthrough.sandbox.project.Permissions;
import io.followthrough.sandbox.property.IssueProperties;
import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.watch.Watchers;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Deletes issues with everything that hangs on them. */
public final class IssueRemoval {

  private final Permissions permissions;
  private final Issues issues;
  private final IssueRows rows;
  private final IssueWriter writer;
  private final IssueWorkflow workflow;
  private final Belongings belongings;
  private final Store store;

  /** What hangs on an issue. */
  public record Belongings(
      Links links,
      RemoteLinks remoteLinks,
      Comments comments,
      Watchers watchers,
      History history,
      IssueProperties properties) {

    void forget(List<Long> issueIds, @Nullable ApplicationUser user) {
      links.forget(issueIds, user);
      remoteLinks.forget(issueIds);
      comments.forget(issueIds);
      watchers.forget(issueIds);
      history.forget(issueIds);
      properties.forget(issueIds);
    }
  }

  public IssueRemoval(
      Store store,
      Surroundings around,
      Permissions permissions,
      IssueWriter writer,
      IssueWorkflow workflow,
      Belongings belongings) {
    this.permissions = permissions;
    this.issues = new Issues(store, around);
    this.rows = new IssueRows(store, around);
    this.writer = writer;
    this.workflow = workflow;
    this.belongings = belongings;
    this.store = store;
  }

  /**
   * Deletes an issue for a user.
   *
   * @param deleteSubtasks whether its sub-tasks may go with it; without, their presence refuses
   */
  public ErrorCollection delete(
      @Nullable ApplicationUser user, long issueId, boolean deleteSubtasks) {
    try {
      return store.attempt(
          () -> {
            remove(user, issueId, deleteSubtasks);
            return Errors.none();
          });
    } catch (Refused e) {
      return e.errors();
    }
  }

  private void remove(@Nullable ApplicationUser user, long issueId, boolean deleteSubtasks) {
    var issue =
        issues
            .locked(issueId)
            .filter(found -> permissions.hasPermission(BROWSE_PROJECTS, found, user))
            .orElseThrow(() -> new Refused(Errors.unseen()));
    if (!permissions.hasPermission(DELETE_ISSUES, issue, user)) {
      throw new Refused(Errors.of("You do not have permission to delete issues in this project."));
    }
    var doomed = new ArrayList<>(issues.subTasksOf(issueId));
    if (!doomed.isEmpty() && !deleteSubtasks) {
      throw new Refused(
          Errors.of(
              "The issue '"
                  + issue
                  + "' has subtasks.  You must specify the 'deleteSubtasks' parameter to delete"
                  + " this issue and all its subtasks."));
    }
    doomed.add(issue);
    erase(doomed, user);
  }

  private void erase(List<SandboxIssue> doomed, @Nullable ApplicationUser user) {
    var ids = doomed.stream().map(SandboxIssue::getId).map(Objects::requireNonNull).toList();
    belongings.forget(ids, user);
    rows.delete(ids);
    workflow.forget(doomed.stream().map(SandboxIssue::getWorkflowId).toList());
    doomed.forEach(issue -> writer.announce(issue, user, EventType.ISSUE_DELETED_ID));
  }
}
