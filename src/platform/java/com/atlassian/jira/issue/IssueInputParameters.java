package com.atlassian.jira.issue;

/** What somebody asks to be put into an issue. */
public interface IssueInputParameters {
  IssueInputParameters setProjectId(Long projectId);

  IssueInputParameters setIssueTypeId(String issueTypeId);

  IssueInputParameters setSummary(String summary);

  IssueInputParameters setDescription(String description);

  IssueInputParameters setReporterId(String reporterId);

  IssueInputParameters setAssigneeId(String assigneeId);

  IssueInputParameters setDueDate(String dueDate);

  IssueInputParameters setPriorityId(String priorityId);

  IssueInputParameters addCustomFieldValue(Long customFieldId, String... values);

  void setSkipScreenCheck(boolean skipScreenCheck);

  void setRetainExistingValuesWhenParameterNotProvided(boolean retain);

  void setApplyDefaultValuesWhenParameterNotProvided(boolean apply);
}
