package io.followthrough.web;

import com.atlassian.jira.issue.Issue;
import io.followthrough.desk.People;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.action.ActionDesk;

/** Shows a panel on tickets that some postmortem asks for. */
public final class ShownOnActionItems extends ShownOnIssues {

  private final ActionDesk actions;

  public ShownOnActionItems(People people, ActionDesk actions) {
    super(people);
    this.actions = actions;
  }

  /** A postmortem has the form for answers already, and a page has room for one. */
  @Override
  boolean isShown(Visitor visitor, Issue issue) {
    return !ShownOnPostmortems.isPostmortem(issue)
        && actions.open(visitor, issue.getKey()).fold(file -> true, refusal -> false);
  }
}
