package io.followthrough.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import io.followthrough.desk.incident.Cancellations;
import io.followthrough.desk.incident.IncidentNotice;
import io.followthrough.jira.store.StoredLowerings;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Compares how bad incidents are said to be with the worst that was said of them, and sees to it
 * that why one turned out to be none counts only as long as it is in a status of those.
 */
public final class JiraIncidentNotice implements IncidentNotice {

  private final IssueManager issues;
  private final IssueReader reader;
  private final StoredLowerings lowerings;
  private final Cancellations cancellations;
  private final InstantSource clock;

  public JiraIncidentNotice(
      IssueManager issues,
      IssueReader reader,
      StoredLowerings lowerings,
      Cancellations cancellations,
      InstantSource clock) {
    this.issues = issues;
    this.reader = reader;
    this.lowerings = lowerings;
    this.cancellations = cancellations;
    this.clock = clock;
  }

  @Override
  public void take(long incidentId) {
    Optional.ofNullable(issues.getIssueObject(incidentId))
        .filter(reader::isIncident)
        .ifPresent(
            issue -> {
              compare(issue);
              if (reader.mayBeCancelled(issue) && !reader.isCancelled(issue)) {
                cancellations.forget(incidentId);
              }
            });
  }

  /** What nobody can tell is asked about as the worst; so it lowers nothing, and is forgotten. */
  private void compare(Issue issue) {
    reader
        .severityOf(issue)
        .filter(SaidSeverity::isKnown)
        .ifPresent(
            said -> lowerings.notice(issue.getId(), said.value(), said::isBelow, clock.instant()));
  }
}
