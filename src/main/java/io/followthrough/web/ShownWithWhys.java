package io.followthrough.web;

import com.atlassian.jira.issue.Issue;
import io.followthrough.desk.People;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.postmortem.WhyDesk;

/** Shows a panel on action items that do something about a factor. */
public final class ShownWithWhys extends ShownOnIssues {

  private final WhyDesk whys;

  public ShownWithWhys(WhyDesk whys, People people) {
    super(people);
    this.whys = whys;
  }

  @Override
  boolean isShown(Visitor visitor, Issue issue) {
    return whys.behind(visitor, issue.getKey()).fold(paths -> !paths.isEmpty(), refusal -> false);
  }
}
