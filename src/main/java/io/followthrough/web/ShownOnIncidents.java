package io.followthrough.web;

import com.atlassian.jira.issue.Issue;
import io.followthrough.action.TicketRef;
import io.followthrough.desk.People;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.policy.Policies;

/** Shows a panel on incidents. */
public final class ShownOnIncidents extends ShownOnIssues {

  private final Policies policies;

  public ShownOnIncidents(People people, Policies policies) {
    super(people);
    this.policies = policies;
  }

  @Override
  boolean isShown(Visitor visitor, Issue issue) {
    return policies
        .of(TicketRef.projectOf(issue.getKey()))
        .concerns(issue.getIssueType().getName());
  }
}
