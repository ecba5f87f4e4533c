package io.followthrough.web;

import com.atlassian.jira.issue.Issue;
import io.followthrough.desk.People;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.report.ServesDesk;

/** Shows a panel on tickets that do part of action items. */
public final class ShownOnRemediations extends ShownOnIssues {

  private final ServesDesk desk;

  public ShownOnRemediations(People people, ServesDesk desk) {
    super(people);
    this.desk = desk;
  }

  @Override
  boolean isShown(Visitor visitor, Issue issue) {
    return desk.serves(issue.getId());
  }
}
