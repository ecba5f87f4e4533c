package com.atlassian.jira.issue.link;

/** The meaning of a link, told from both of its ends. */
public interface IssueLinkType {
  Long getId();

  String getName();

  String getOutward();

  String getInward();

  boolean isSubTaskLinkType();
}
