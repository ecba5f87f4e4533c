package com.atlassian.jira.workflow;

import com.atlassian.jira.user.ApplicationUser;

/** Workflows. */
public interface WorkflowManager {
  boolean workflowExists(String name);

  JiraWorkflow getWorkflow(String name);

  void createWorkflow(ApplicationUser user, JiraWorkflow workflow);
}
