package io.followthrough.sandbox.constant;

import com.atlassian.jira.issue.resolution.Resolution;

/** How an issue ended, as the sandbox keeps it. */
public record SandboxResolution(long id, String name, String description, long sequence)
    implements Resolution {

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
