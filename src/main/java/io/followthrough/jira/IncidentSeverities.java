package io.followthrough.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import io.followthrough.action.TicketRef;
import io.followthrough.desk.policy.Policies;
import io.followthrough.policy.Severity;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads how bad the incidents were that postmortems review, as the policies of their projects say.
 */
public final class IncidentSeverities {

  private final IssueManager issues;
  private final LinkReader links;
  private final IssueReader reader;
  private final Policies policies;

  public IncidentSeverities(
      IssueManager issues, LinkReader links, IssueReader reader, Policies policies) {
    this.issues = issues;
    this.links = links;
    this.reader = reader;
    this.policies = policies;
  }

  /** How bad the incidents of some postmortems were; of all of them at once. */
  Found of(Collection<Long> postmortemIds) {
    Map<Long, Set<Long>> reviewed = new HashMap<>();
    postmortemIds.forEach(
        id -> reviewed.put(id, links.reviewedBy(id).collect(Collectors.toUnmodifiableSet())));
    var ids = reviewed.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    var severities = new HashMap<Long, Ranked>();
    for (var issue : ids.isEmpty() ? List.<Issue>of() : issues.getIssueObjects(ids)) {
      var known = reader.isIncident(issue) ? severity(issue) : null;
      if (known != null) {
        severities.put(issue.getId(), known);
      }
    }
    return new Found(reviewed, severities);
  }

  /** None where nobody can tell: how much is asked then says nothing about how bad it was. */
  private @Nullable Ranked severity(Issue issue) {
    var terms = reader.incident(issue).terms();
    var ranking =
        policies.of(TicketRef.projectOf(issue.getKey())).severities().worstFirst().stream()
            .map(Severity::id)
            .toList();
    var id = terms.severity().id();
    return terms.unclear() == null ? new Ranked(id, ranking.indexOf(id)) : null;
  }

  /**
   * A severity, and where it stands in its own policy.
   *
   * @param rank 0 for the worst
   */
  private record Ranked(String id, int rank) {}

  /** How bad the incidents were that some postmortems review. */
  static final class Found {

    private final Map<Long, Set<Long>> reviewed;
    private final Map<Long, Ranked> severities;

    private Found(Map<Long, Set<Long>> reviewed, Map<Long, Ranked> severities) {
      this.reviewed = reviewed;
      this.severities = severities;
    }

    /** The worst severity of what some postmortems review; empty where nobody said. */
    String worstOf(Collection<Long> postmortemIds) {
      return postmortemIds.stream()
          .flatMap(id -> reviewed.getOrDefault(id, Set.of()).stream())
          .map(severities::get)
          .filter(Objects::nonNull)
          .min(Comparator.comparing(Ranked::rank).thenComparing(Ranked::id))
          .map(Ranked::id)
          .orElse("");
    }
  }
}
