package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;

/** An issue as read at one moment. */
public interface Issue {
  Long getId();

  String getKey();

  String getSummary();

  String getDescription();

  Long getProjectId();

  Project getProjectObject();

  String getIssueTypeId();

  IssueType getIssueType();

  String getStatusId();

  Status getStatus();

  String getResolutionId();

  Resolution getResolution();

  Priority getPriority();

  String getAssigneeId();

  ApplicationUser getAssignee();

  String getReporterId();

  ApplicationUser getReporter();

  Timestamp getCreated();

  Timestamp getUpdated();

  Timestamp getDueDate();

  Timestamp getResolutionDate();

  Object getCustomFieldValue(CustomField customField);

  Long getParentId();

  boolean isSubTask();
}
