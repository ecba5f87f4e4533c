package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.List;

/** What may be done with an issue in its workflow. */
public interface IssueWorkflowManager {
  List<ActionDescriptor> getSortedAvailableActions(Issue issue, ApplicationUser user);
}
