package io.followthrough.web;

import com.atlassian.jira.issue.Issue;
import io.followthrough.desk.People;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.evidence.EvidenceDesk;

/** Shows a panel on action items for which later incidents were claimed. */
public final class ShownWithEvidence extends ShownOnIssues {

  private final EvidenceDesk evidence;

  public ShownWithEvidence(People people, EvidenceDesk evidence) {
    super(people);
    this.evidence = evidence;
  }

  @Override
  boolean isShown(Visitor visitor, Issue issue) {
    return evidence.isClaimed(issue.getId())
        && evidence
            .of(visitor, issue.getKey())
            .fold(one -> one.toll().incidents() > 0, refusal -> false);
  }
}
