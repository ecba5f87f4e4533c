package com.atlassian.jira.workflow;

import com.atlassian.jira.user.ApplicationUser;

/** Workflows. */
public interface WorkflowManager {
  boolean workflowExists(String name);

  JiraWorkflow getWorkflow(String name);

  JiraWorkflow getDraftWorkflow(String parentWorkflowName);

  boolean isSystemWorkflow(JiraWorkflow workflow);

  void createWorkflow(ApplicationUser user, JiraWorkflow workflow);

  JiraWorkflow createDraftWorkflow(ApplicationUser user, String parentWorkflowName);

  void updateWorkflow(ApplicationUser user, JiraWorkflow workflow);

  void overwriteActiveWorkflow(ApplicationUser user, String workflowName);

  boolean deleteDraftWorkflow(String parentWorkflowName);
}
