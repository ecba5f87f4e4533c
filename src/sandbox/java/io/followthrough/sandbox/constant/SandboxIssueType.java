package io.followthrough.sandbox.constant;

import com.atlassian.jira.issue.issuetype.IssueType;

/** A kind of issue, as the sandbox keeps it. */
public record SandboxIssueType(
    long id, String name, String description, boolean subTask, long sequence) implements IssueType {

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
  public boolean isSubTask() {
    return subTask;
  }
}
