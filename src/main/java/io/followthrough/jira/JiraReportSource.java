package io.followthrough.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.ProjectManager;
import io.followthrough.action.Delivery;
import io.followthrough.desk.ReportSource;
import io.followthrough.insight.AnswerGiven;
import io.followthrough.insight.Chronicle;
import io.followthrough.insight.ReportRow;
import io.followthrough.jira.store.StoredAsk;
import io.followthrough.jira.store.StoredAsks;
import io.followthrough.jira.store.StoredHistory;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the rows of reports out of what postmortems asked for, the answers, and Jira's issues.
 *
 * <p>An item was proposed when its ticket was created. It was done when its ticket was resolved; a
 * workflow that sets no resolution leaves only the ticket's last change to go by. A ticket that
 * does not exist any more has broken the promise it stood for, if there was one.
 */
public final class JiraReportSource implements ReportSource {

  private final IssueManager issues;
  private final ProjectManager projects;
  private final StoredAsks asks;
  private final StoredHistory answers;
  private final LinkReader links;
  private final IssueReader reader;
  private final Catalogue catalogue;
  private final IncidentSeverities severities;

  public JiraReportSource(
      IssueManager issues,
      ProjectManager projects,
      StoredAsks asks,
      StoredHistory answers,
      LinkReader links,
      IssueReader reader,
      Catalogue catalogue,
      IncidentSeverities severities) {
    this.issues = issues;
    this.projects = projects;
    this.asks = asks;
    this.answers = answers;
    this.links = links;
    this.reader = reader;
    this.catalogue = catalogue;
    this.severities = severities;
  }

  @Override
  public Set<Long> touchedBy(Set<Long> issueIds) {
    var postmortems =
        byId(issueIds).values().stream().flatMap(this::postmortems).collect(Collectors.toSet());
    return Stream.concat(asks.of(postmortems).stream(), asks.forAny(issueIds).stream())
        .map(StoredAsk::issue)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public List<Long> items(long after, int most) {
    return asks.issues(after, most);
  }

  @Override
  public List<ReportRow> read(Collection<Long> items) {
    var asked =
        asks.forAny(items).stream()
            .filter(ask -> ask.letGo() == null)
            .collect(Collectors.groupingBy(StoredAsk::issue));
    if (asked.isEmpty()) {
      return List.of();
    }
    var askers = existing(asked.values().stream().flatMap(List::stream).map(StoredAsk::asker));
    var tickets = byId(asked.keySet());
    var given = answers.of(asked.keySet());
    var found = severities.of(askers);
    return asked.entrySet().stream()
        .flatMap(
            item ->
                row(
                    item.getValue().stream().filter(ask -> askers.contains(ask.asker())).toList(),
                    Optional.ofNullable(tickets.get(item.getKey())),
                    given.getOrDefault(item.getKey(), List.of()),
                    found)
                    .stream())
        .toList();
  }

  /** The ids of the postmortems whose items an issue may have to do with, other than as an item. */
  private Stream<Long> postmortems(Issue issue) {
    if (reader.isIncident(issue)) {
      return links.reviewing(issue.getId()).stream();
    }
    return catalogue.isPostmortem(issue) ? Stream.of(issue.getId()) : Stream.empty();
  }

  private Set<Long> existing(Stream<Long> askers) {
    return byId(askers.collect(Collectors.toSet())).values().stream()
        .filter(catalogue::isPostmortem)
        .map(Issue::getId)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Optional<ReportRow> row(
      List<StoredAsk> asks,
      Optional<Issue> ticket,
      List<AnswerGiven> given,
      IncidentSeverities.Found severities) {
    if (asks.isEmpty()) {
      return Optional.empty();
    }
    var askers = asks.stream().map(StoredAsk::asker).collect(Collectors.toSet());
    var chronicle = ticket.map(issue -> chronicle(issue, given)).or(() -> broken(given));
    var project = ticket.map(Issue::getProjectId).or(() -> projectOf(asks.get(0)));
    if (chronicle.isEmpty() || project.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ReportRow(
            asks.get(0).issue(),
            project.get(),
            ticket.map(Issue::getAssigneeId).orElse(null),
            severities.worstOf(askers),
            askers.size(),
            chronicle.get().course(),
            chronicle.get().dueDates()));
  }

  private Chronicle chronicle(Issue issue, List<AnswerGiven> given) {
    var resolved = issue.getResolutionDate();
    return new Chronicle(
        issue.getCreated().toInstant(),
        given,
        reader.delivery(issue),
        (resolved == null ? issue.getUpdated() : resolved).toInstant(),
        AnswerReader.day(issue.getDueDate()));
  }

  /** What is left of an item whose ticket is gone; nothing where nobody ever answered it. */
  private static Optional<Chronicle> broken(List<AnswerGiven> given) {
    return given.stream()
        .findFirst()
        .map(
            first ->
                new Chronicle(first.at(), given, Delivery.UNFULFILLED, null, lastPromised(given)));
  }

  private static @Nullable LocalDate lastPromised(List<AnswerGiven> given) {
    return given.stream()
        .map(AnswerGiven::due)
        .reduce(null, (before, due) -> due == null ? before : due);
  }

  private Optional<Long> projectOf(StoredAsk ask) {
    var key = ask.key().substring(0, ask.key().lastIndexOf('-'));
    var project = projects.getProjectByCurrentKey(key);
    return project == null ? Optional.empty() : Optional.of(project.getId());
  }

  private Map<Long, Issue> byId(Collection<Long> ids) {
    return ids.isEmpty()
        ? Map.of()
        : issues.getIssueObjects(ids).stream()
            .collect(Collectors.toMap(Issue::getId, Function.identity()));
  }
}
