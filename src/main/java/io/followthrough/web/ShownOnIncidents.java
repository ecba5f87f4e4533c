package io.followthrough.web;

import com.atlassian.jira.issue.Issue;
import io.followthrough.desk.People;
import io.followthrough.desk.Visitor;
import io.followthrough.policy.Policy;

/** Shows a panel on incidents. */
public final class ShownOnIncidents extends ShownOnIssues {

  private final Policy policy;

  public ShownOnIncidents(People people, Policy policy) {
    super(people);
    this.policy = policy;
  }

  @Override
  boolean isShown(Visitor visitor, Issue issue) {
    return policy.concerns(issue.getIssueType().getName());
  }
}
