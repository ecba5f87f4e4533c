package io.followthrough.web;

import com.atlassian.jira.issue.Issue;
import io.followthrough.desk.People;
import io.followthrough.desk.Visitor;

/** Shows a panel on postmortems. */
public final class ShownOnPostmortems extends ShownOnIssues {

  /** The issue type that comes with the plugin. */
  private static final String TYPE = "Postmortem";

  public ShownOnPostmortems(People people) {
    super(people);
  }

  @Override
  boolean isShown(Visitor visitor, Issue issue) {
    return isPostmortem(issue);
  }

  static boolean isPostmortem(Issue issue) {
    return TYPE.equals(issue.getIssueType().getName());
  }
}
