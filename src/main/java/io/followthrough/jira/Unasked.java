package io.followthrough.jira;

import com.atlassian.jira.issue.IssueManager;
import io.followthrough.desk.Turns;
import io.followthrough.jira.store.StoredAnswers;
import java.util.Collection;
import java.util.List;

/**
 * Marks the answers to items that no postmortem asks for any more. Who asks for an item is told by
 * Jira's links, one item at a time; a verdict on its duplicates has no time for that and reads the
 * mark.
 */
public final class Unasked {

  private final IssueManager issues;
  private final LinkReader links;
  private final Catalogue catalogue;
  private final StoredAnswers answers;
  private final Turns turns;

  public Unasked(
      IssueManager issues,
      LinkReader links,
      Catalogue catalogue,
      StoredAnswers answers,
      Turns turns) {
    this.issues = issues;
    this.links = links;
    this.catalogue = catalogue;
    this.answers = answers;
    this.turns = turns;
  }

  /**
   * Puts the marks of some issues right. Two who do so for the same one wait for each other: the
   * last one sees what both changes left.
   */
  void settle(Collection<Long> issueIds) {
    answers
        .of(issueIds)
        .keySet()
        .forEach(id -> turns.alone("io.followthrough.asked." + id, () -> settle(id)));
  }

  /** A ticket that is gone needs no mark. */
  private boolean settle(long issueId) {
    var issue = issues.getIssueObject(issueId);
    if (issue != null) {
      var asking = List.copyOf(links.asking(issue));
      answers.mark(
          issueId,
          asking.isEmpty()
              || issues.getIssueObjects(asking).stream().noneMatch(catalogue::isPostmortem));
    }
    return issue != null;
  }
}
