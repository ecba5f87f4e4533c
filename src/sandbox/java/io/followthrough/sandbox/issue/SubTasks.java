package io.followthrough.sandbox.issue;

import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.followthrough.sandbox.constant.LinkTypes;
import io.followthrough.sandbox.link.Links;
import io.followthrough.sandbox.store.Store;
import org.jspecify.annotations.Nullable;

/** Ties sub-tasks to their parents, by a link of the type Jira keeps for it. */
public final class SubTasks implements SubTaskManager {

  private static final String TYPE_NAME = "jira_subtask_link";
  private static final String OUTWARD = "jira_subtask_outward";
  private static final String INWARD = "jira_subtask_inward";

  private final Store store;
  private final LinkTypes types;
  private final Links links;
  private final IssueRows rows;

  public SubTasks(Store store, Surroundings around, LinkTypes types, Links links) {
    this.store = store;
    this.types = types;
    this.links = links;
    this.rows = new IssueRows(store, around);
  }

  @Override
  public boolean isSubTasksEnabled() {
    return types.subTask().isPresent();
  }

  @Override
  public void enableSubTasks() {
    if (!isSubTasksEnabled()) {
      types.create(TYPE_NAME, OUTWARD, INWARD, LinkTypes.SUB_TASK_STYLE);
    }
  }

  @Override
  public void createSubTaskIssueLink(
      Issue parentIssue, Issue subTaskIssue, @Nullable ApplicationUser remoteUser)
      throws CreateException {
    if (!subTaskIssue.isSubTask()) {
      throw new CreateException(
          subTaskIssue.getKey()
              + " is of type "
              + subTaskIssue.getIssueType().getName()
              + ", which is not a sub-task's.");
    }
    var type =
        types
            .subTask()
            .orElseThrow(() -> new CreateException("Sub-tasks are switched off in this Jira."));
    var failure = store.inTransaction(() -> tie(parentIssue, subTaskIssue, type.id(), remoteUser));
    if (failure != null) {
      throw failure;
    }
  }

  /** A transaction's work throws nothing checked; the link is written first, or nothing is. */
  private @Nullable CreateException tie(
      Issue parent, Issue subTask, long typeId, @Nullable ApplicationUser user) {
    var place = (long) rows.childrenOf(parent.getId()).size();
    try {
      links.createIssueLink(parent.getId(), subTask.getId(), typeId, place, user);
    } catch (CreateException e) {
      return e;
    }
    rows.setParent(subTask.getId(), parent.getId());
    return null;
  }
}
