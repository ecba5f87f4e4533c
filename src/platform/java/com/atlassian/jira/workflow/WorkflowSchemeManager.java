package com.atlassian.jira.workflow;

import com.atlassian.jira.project.Project;

/** Says which workflow the issues of a type have in a project. */
public interface WorkflowSchemeManager {
  String getWorkflowName(Project project, String issueType);
}
