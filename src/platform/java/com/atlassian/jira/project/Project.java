package com.atlassian.jira.project;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** A project. */
public interface Project {
  Long getId();

  String getKey();

  String getName();

  ApplicationUser getProjectLead();

  Collection<IssueType> getIssueTypes();
}
