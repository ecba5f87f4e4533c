package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;

/** Issue types. */
public interface IssueTypeManager {
  IssueType createIssueType(String name, String description, Long avatarId);

  IssueType createSubTaskIssueType(String name, String description, Long avatarId);

  Collection<IssueType> getIssueTypes();
}
