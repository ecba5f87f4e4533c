package com.atlassian.jira.issue.link;

/** An arrow from one issue to another. */
public interface IssueLink {
  Long getId();

  Long getLinkTypeId();

  Long getSourceId();

  Long getDestinationId();

  IssueLinkType getIssueLinkType();
}
