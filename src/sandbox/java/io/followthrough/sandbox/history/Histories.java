package io.followthrough.sandbox.history;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows plugins what was changed in issues, oldest first. */
public final class Histories implements ChangeHistoryManager {

  private final History history;

  public Histories(History history) {
    this.history = history;
  }

  @Override
  public List<ChangeHistory> getChangeHistories(Issue issue) {
    return history.of(issue.getId()).stream().<ChangeHistory>map(Shown::new).toList();
  }

  /** A change that is read already: none of what Jira's own is made of is needed. */
  private static final class Shown extends ChangeHistory {

    private final ChangeSet changes;

    @SuppressWarnings("NullAway")
    Shown(ChangeSet changes) {
      super(null, null, null);
      this.changes = changes;
    }

    @Override
    public @Nullable String getAuthorKey() {
      return changes.authorKey();
    }

    @Override
    public Timestamp getTimePerformed() {
      return Timestamp.from(changes.created());
    }

    @Override
    public List<ChangeItemBean> getChangeItemBeans() {
      return changes.changes().stream().map(Shown::bean).toList();
    }

    private static ChangeItemBean bean(Change change) {
      return new ChangeItemBean(
          change.fieldType(),
          change.field(),
          change.oldValue(),
          change.oldString(),
          change.newValue(),
          change.newString());
    }
  }
}
