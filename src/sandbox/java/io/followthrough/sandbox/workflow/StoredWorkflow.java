package io.followthrough.sandbox.workflow;

import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.WorkflowDescriptor;

/** A workflow as the sandbox keeps it; its descriptor is shared and must only be read. */
public final class StoredWorkflow implements JiraWorkflow {

  private final long id;
  private final String name;
  private final WorkflowDescriptor descriptor;

  StoredWorkflow(long id, String name, WorkflowDescriptor descriptor) {
    this.id = id;
    this.name = name;
    this.descriptor = descriptor;
  }

  public long id() {
    return id;
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
