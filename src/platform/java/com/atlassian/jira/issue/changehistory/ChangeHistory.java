package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.util.UserManager;
import java.sql.Timestamp;
import java.util.List;
import org.ofbiz.core.entity.GenericValue;

/** What one person changed in one issue at one moment. */
public class ChangeHistory {
  public ChangeHistory(
      GenericValue changeHistoryGV, IssueManager issueManager, UserManager userManager) {}

  public String getAuthorKey() {
    throw new UnsupportedOperationException();
  }

  public Timestamp getTimePerformed() {
    throw new UnsupportedOperationException();
  }

  public List<ChangeItemBean> getChangeItemBeans() {
    throw new UnsupportedOperationException();
  }
}
