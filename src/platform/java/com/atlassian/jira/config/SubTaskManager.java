package com.atlassian.jira.config;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;

/** Sub-tasks. */
public interface SubTaskManager {
  boolean isSubTasksEnabled();

  void enableSubTasks() throws CreateException;

  void createSubTaskIssueLink(Issue parentIssue, Issue subTaskIssue, ApplicationUser remoteUser)
      throws CreateException;
}
