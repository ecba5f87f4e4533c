package io.followthrough.sandbox.constant;

import com.atlassian.jira.issue.status.Status;

/** A place in a workflow, as the sandbox keeps it. */
public record SandboxStatus(
    long id, String name, String description, SandboxStatusCategory category, long sequence)
    implements Status {

  @Override
  public String getId() {
    return Long.toString(id);
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public String getDescription() {
    return description;
  }

  @Override
  public Long getSequence() {
    return sequence;
  }

  @Override
  public SandboxStatusCategory getStatusCategory() {
    return category;
  }
}
