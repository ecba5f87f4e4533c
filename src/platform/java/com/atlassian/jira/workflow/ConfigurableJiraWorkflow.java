package com.atlassian.jira.workflow;

import com.opensymphony.workflow.loader.WorkflowDescriptor;

/** A workflow that was put together by hand. */
public class ConfigurableJiraWorkflow implements JiraWorkflow {
  private final String name;
  private final WorkflowDescriptor descriptor;

  public ConfigurableJiraWorkflow(
      String name, WorkflowDescriptor workflowDescriptor, WorkflowManager workflowManager) {
    this.name = name;
    this.descriptor = workflowDescriptor;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public WorkflowDescriptor getDescriptor() {
    return descriptor;
  }
}
