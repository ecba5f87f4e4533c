package io.followthrough.sandbox.workflow;

import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.WorkflowDescriptor;

/** A copy of a workflow that may be changed. */
record Draft(String name, WorkflowDescriptor descriptor) implements JiraWorkflow {

  /** The name of the workflow it is a draft of. */
  @Override
  public String getName() {
    return name;
  }

  @Override
  public WorkflowDescriptor getDescriptor() {
    return descriptor;
  }
}
