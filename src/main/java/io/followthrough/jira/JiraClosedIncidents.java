package io.followthrough.jira;

import static java.util.stream.Collectors.toMap;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import io.followthrough.desk.incident.ClosedIncidents;
import io.followthrough.desk.review.Reviews;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads closed incidents and all their postmortems at once. */
public final class JiraClosedIncidents implements ClosedIncidents {

  private final IssueManager issues;
  private final LinkReader links;
  private final IssueReader reader;
  private final Catalogue catalogue;
  private final Completions completions;

  public JiraClosedIncidents(
      IssueManager issues,
      ChangeHistoryManager histories,
      LinkReader links,
      IssueReader reader,
      Catalogue catalogue,
      Reviews reviews) {
    this.issues = issues;
    this.links = links;
    this.reader = reader;
    this.catalogue = catalogue;
    this.completions = new Completions(histories, catalogue, reader, reviews);
  }

  @Override
  public List<Closed> of(Collection<Long> issueIds) {
    var closed =
        read(issueIds.stream())
            .filter(reader::isIncident)
            .filter(issue -> reader.incident(issue).closed())
            .toList();
    var reviewing =
        closed.stream().collect(toMap(Issue::getId, one -> links.reviewing(one.getId())));
    var complete = complete(reviewing.values().stream().flatMap(Set::stream));
    return closed.stream()
        .map(
            issue ->
                closed(issue, first(reviewing.getOrDefault(issue.getId(), Set.of()), complete)))
        .toList();
  }

  private Closed closed(Issue issue, Optional<Instant> completed) {
    return new Closed(reader.incident(issue), issue.getProjectId(), completed.orElse(null));
  }

  /** Since when those of some postmortems have been complete that are. */
  private Map<Long, Instant> complete(Stream<Long> postmortemIds) {
    return read(postmortemIds)
        .filter(catalogue::isPostmortem)
        .flatMap(
            issue -> completions.of(issue).map(since -> Map.entry(issue.getId(), since)).stream())
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** One that is complete is enough, so the first of them counts. */
  private static Optional<Instant> first(Set<Long> postmortems, Map<Long, Instant> complete) {
    return postmortems.stream()
        .flatMap(id -> Stream.ofNullable(complete.get(id)))
        .min(Comparator.naturalOrder());
  }

  private Stream<Issue> read(Stream<Long> ids) {
    var wanted = ids.collect(Collectors.toSet());
    return wanted.isEmpty() ? Stream.empty() : issues.getIssueObjects(wanted).stream();
  }
}
