package com.atlassian.jira.event.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;

/** Something happened to an issue. */
public final class IssueEvent {
  private final Issue issue;
  private final ApplicationUser user;
  private final Map<String, Object> params;
  private final Long eventTypeId;

  public IssueEvent(
      Issue issue, Map<String, Object> params, ApplicationUser user, Long eventTypeId) {
    this.issue = issue;
    this.params = params;
    this.user = user;
    this.eventTypeId = eventTypeId;
  }

  public Issue getIssue() {
    return issue;
  }

  public ApplicationUser getUser() {
    return user;
  }

  public Map<String, Object> getParams() {
    return params;
  }

  public Long getEventTypeId() {
    return eventTypeId;
  }
}
