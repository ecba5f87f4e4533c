package io.followthrough.sandbox.constant;

import com.atlassian.jira.issue.priority.Priority;

/**
 * How urgent an issue is, as the sandbox keeps it.
 *
 * @param color as in "#d04437"
 */
public record SandboxPriority(long id, String name, String description, String color, long sequence)
    implements Priority {

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
}
