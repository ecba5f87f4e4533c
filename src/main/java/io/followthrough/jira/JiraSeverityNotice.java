package io.followthrough.jira;

import com.atlassian.jira.issue.IssueManager;
import io.followthrough.desk.SeverityNotice;
import io.followthrough.jira.store.StoredLowerings;
import java.time.InstantSource;
import java.util.Optional;

/** Compares how bad incidents are said to be with the worst that was said of them. */
public final class JiraSeverityNotice implements SeverityNotice {

  private final IssueManager issues;
  private final IssueReader reader;
  private final StoredLowerings lowerings;
  private final InstantSource clock;

  public JiraSeverityNotice(
      IssueManager issues, IssueReader reader, StoredLowerings lowerings, InstantSource clock) {
    this.issues = issues;
    this.reader = reader;
    this.lowerings = lowerings;
    this.clock = clock;
  }

  /** What nobody can tell is asked about as the worst; so it lowers nothing, and is forgotten. */
  @Override
  public void take(long incidentId) {
    Optional.ofNullable(issues.getIssueObject(incidentId))
        .filter(reader::isIncident)
        .flatMap(reader::severityOf)
        .filter(SaidSeverity::isKnown)
        .ifPresent(
            said -> lowerings.notice(incidentId, said.value(), said::isBelow, clock.instant()));
  }
}
