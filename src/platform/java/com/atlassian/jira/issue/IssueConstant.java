package com.atlassian.jira.issue;

/** What issue types, statuses, priorities and resolutions have in common. */
public interface IssueConstant {
  String getId();

  String getName();

  String getDescription();

  Long getSequence();
}
