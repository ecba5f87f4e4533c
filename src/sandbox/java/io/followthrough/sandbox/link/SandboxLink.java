package io.followthrough.sandbox.link;

import com.atlassian.jira.issue.link.IssueLink;
import io.followthrough.sandbox.constant.SandboxLinkType;
import org.jspecify.annotations.Nullable;

/**
 * An arrow from one issue to another, as the sandbox keeps it.
 *
 * @param sequence where a sub-task stands among its siblings; {@code null} for other links
 */
public record SandboxLink(
    long id, SandboxLinkType type, long sourceId, long destinationId, @Nullable Long sequence)
    implements IssueLink {

  @Override
  public Long getId() {
    return id;
  }

  @Override
  public Long getLinkTypeId() {
    return type.id();
  }

  @Override
  public Long getSourceId() {
    return sourceId;
  }

  @Override
  public Long getDestinationId() {
    return destinationId;
  }

  @Override
  public SandboxLinkType getIssueLinkType() {
    return type;
  }
}
