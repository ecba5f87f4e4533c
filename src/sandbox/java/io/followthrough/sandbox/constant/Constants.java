package io.followthrough.sandbox.constant;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import java.util.Collection;
import java.util.List;

/** Brings the kinds of constants together. */
public record Constants(
    IssueTypes issueTypes, Statuses statuses, Priorities priorities, Resolutions resolutions)
    implements ConstantsManager {

  @Override
  public Collection<Status> getStatuses() {
    return List.copyOf(statuses.all());
  }

  @Override
  public Collection<Priority> getPriorities() {
    return List.copyOf(priorities.all());
  }

  @Override
  public Collection<Resolution> getResolutions() {
    return List.copyOf(resolutions.all());
  }

  @Override
  public Collection<IssueType> getAllIssueTypeObjects() {
    return List.copyOf(issueTypes.all());
  }
}
