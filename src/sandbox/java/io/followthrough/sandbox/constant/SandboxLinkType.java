package io.followthrough.sandbox.constant;

import com.atlassian.jira.issue.link.IssueLinkType;

/**
 * The meaning of a link, as the sandbox keeps it.
 *
 * @param style empty, or what Jira uses the type for itself, as in {@code jira_subtask}
 */
public record SandboxLinkType(long id, String name, String outward, String inward, String style)
    implements IssueLinkType {

  /** Whether Jira uses the type itself and shows it to nobody. */
  public boolean isSystem() {
    return style.startsWith("jira_");
  }

  @Override
  public Long getId() {
    return id;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public String getOutward() {
    return outward;
  }

  @Override
  public String getInward() {
    return inward;
  }

  @Override
  public boolean isSubTaskLinkType() {
    return LinkTypes.SUB_TASK_STYLE.equals(style);
  }
}
