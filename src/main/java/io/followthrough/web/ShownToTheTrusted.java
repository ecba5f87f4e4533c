package io.followthrough.web;

import com.atlassian.jira.issue.Issue;
import io.followthrough.desk.People;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.restricted.RestrictedDesk;

/** Shows a panel on postmortems to those who may read their restricted notes. */
public final class ShownToTheTrusted extends ShownOnIssues {

  private final RestrictedDesk desk;

  public ShownToTheTrusted(RestrictedDesk desk, People people) {
    super(people);
    this.desk = desk;
  }

  @Override
  boolean isShown(Visitor visitor, Issue issue) {
    return desk.isOpenTo(visitor, issue.getKey());
  }
}
