package com.atlassian.jira.issue.status.category;

/** To do, in progress or done. */
public interface StatusCategory {
  Long getId();

  String getKey();

  String getName();

  String getColorName();
}
