package io.followthrough.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.Condition;
import io.followthrough.desk.People;
import io.followthrough.desk.Visitor;
import java.util.Map;

/** Shows a panel on some issues only, and only to people who are signed in. */
abstract class ShownOnIssues implements Condition {

  private final People people;

  ShownOnIssues(People people) {
    this.people = people;
  }

  @Override
  public void init(Map<String, String> params) {}

  @Override
  public boolean shouldDisplay(Map<String, Object> context) {
    return context.get("issue") instanceof Issue issue
        && people.current().filter(visitor -> isShown(visitor, issue)).isPresent();
  }

  /** Whether the panel has something to show to a visitor on an issue. */
  abstract boolean isShown(Visitor visitor, Issue issue);
}
