package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import java.util.Collection;

/** Issue types, statuses, priorities and resolutions by id. */
public interface ConstantsManager {
  Collection<Status> getStatuses();

  Collection<Priority> getPriorities();

  Collection<Resolution> getResolutions();

  Collection<IssueType> getAllIssueTypeObjects();
}
