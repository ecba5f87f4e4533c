package io.followthrough.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import io.followthrough.desk.review.Reviews;
import io.followthrough.postmortem.Postmortem;
import io.followthrough.postmortem.review.ReviewStep;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Knows since when postmortems have been complete: since their status says so, and since somebody
 * approved the text that they have now.
 */
final class Completions {

  private static final String STATUS = "status";

  private final ChangeHistoryManager histories;
  private final Catalogue catalogue;
  private final IssueReader reader;
  private final Reviews reviews;

  Completions(
      ChangeHistoryManager histories, Catalogue catalogue, IssueReader reader, Reviews reviews) {
    this.histories = histories;
    this.catalogue = catalogue;
    this.reader = reader;
    this.reviews = reviews;
  }

  /** Since when a postmortem has been complete; empty where it is not. */
  Optional<Instant> of(Issue issue) {
    var postmortem = reader.postmortem(issue, List.of(), List.of());
    return postmortem.state().isComplete()
        ? Optional.of(later(byStatus(issue), approved(postmortem)))
        : Optional.empty();
  }

  /** Since when the status has been one of a complete postmortem, whichever of them. */
  private Instant byStatus(Issue issue) {
    var since = issue.getCreated().toInstant();
    var changes =
        histories.getChangeHistories(issue).stream()
            .sorted(Comparator.comparing(ChangeHistory::getTimePerformed))
            .toList();
    for (var change : changes) {
      for (var item : change.getChangeItemBeans()) {
        if (STATUS.equals(item.getField())
            && isComplete(item.getTo())
            && !isComplete(item.getFrom())) {
          since = change.getTimePerformed().toInstant();
        }
      }
    }
    return since;
  }

  private boolean isComplete(String statusId) {
    return catalogue.stateOf(statusId).isComplete();
  }

  /**
   * When the first of those approved today's text who stand for it; empty where nobody is known.
   */
  private Optional<Instant> approved(Postmortem postmortem) {
    return reviews.remembered(postmortem.id()).standingOn(postmortem.texts()).stream()
        .map(ReviewStep::at)
        .min(Comparator.naturalOrder());
  }

  private static Instant later(Instant one, Optional<Instant> other) {
    return other.filter(moment -> moment.isAfter(one)).orElse(one);
  }
}
