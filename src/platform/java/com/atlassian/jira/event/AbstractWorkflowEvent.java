package com.atlassian.jira.event;

import com.atlassian.jira.workflow.JiraWorkflow;

/** Something happened to a workflow or to its draft. */
public class AbstractWorkflowEvent {
  private final JiraWorkflow workflow;

  public AbstractWorkflowEvent(JiraWorkflow workflow) {
    this.workflow = workflow;
  }

  public JiraWorkflow getWorkflow() {
    return workflow;
  }
}
