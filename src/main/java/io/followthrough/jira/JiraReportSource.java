package io.followthrough.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.ProjectManager;
import io.followthrough.action.Delivery;
import io.followthrough.action.TicketRef;
import io.followthrough.desk.ReportSource;
import io.followthrough.insight.AnswerGiven;
import io.followthrough.insight.Chronicle;
import io.followthrough.insight.ReportRow;
import io.followthrough.jira.store.StoredAsk;
import io.followthrough.jira.store.StoredAsks;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the rows of reports out of what postmortems asked for, the answers, and Jira's issues.
 *
 * <p>An item was proposed when its ticket was created. It was done when its ticket was resolved; a
 * workflow that sets no resolution leaves only the ticket's last change to go by. Of a ticket that
 * does not exist any more the first answer, or else the postmortem, tells since when it was asked
 * for.
 */
public final class JiraReportSource implements ReportSource {

  private final IssueManager issues;
  private final ProjectManager projects;
  private final StoredAsks asks;
  private final ItemMemories memories;
  private final LinkReader links;
  private final IssueReader reader;
  private final Catalogue catalogue;
  private final IncidentSeverities severities;

  public JiraReportSource(
      IssueManager issues,
      ProjectManager projects,
      StoredAsks asks,
      ItemMemories memories,
      LinkReader links,
      IssueReader reader,
      Catalogue catalogue,
      IncidentSeverities severities) {
    this.issues = issues;
    this.projects = projects;
    this.asks = asks;
    this.memories = memories;
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
    var all = memories.of(items);
    var askers = existing(all.stream().flatMap(one -> one.asks().stream()).map(StoredAsk::asker));
    var asked =
        all.stream()
            .map(one -> one.of(askers.keySet()))
            .filter(one -> !one.asks().isEmpty())
            .toList();
    if (asked.isEmpty()) {
      return List.of();
    }
    var tickets = byId(asked.stream().map(ItemMemory::item).toList());
    var found = severities.of(askers.keySet());
    return asked.stream()
        .flatMap(
            one -> row(one, Optional.ofNullable(tickets.get(one.item())), askers, found).stream())
        .toList();
  }

  @Override
  public Map<Long, Chronicle> chronicles(Collection<Long> items) {
    var tickets = byId(items);
    return memories.of(tickets.keySet()).stream()
        .collect(
            Collectors.toMap(
                ItemMemory::item,
                one -> chronicle(Objects.requireNonNull(tickets.get(one.item())), one)));
  }

  /** The ids of the postmortems whose items an issue may have to do with, other than as an item. */
  private Stream<Long> postmortems(Issue issue) {
    if (reader.isIncident(issue)) {
      return links.reviewing(issue.getId()).stream();
    }
    return catalogue.isPostmortem(issue) ? Stream.of(issue.getId()) : Stream.empty();
  }

  /** The postmortems that there still are of some that asked for something. */
  private Map<Long, Issue> existing(Stream<Long> askers) {
    return byId(askers.collect(Collectors.toSet())).entrySet().stream()
        .filter(one -> catalogue.isPostmortem(one.getValue()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private Optional<ReportRow> row(
      ItemMemory item,
      Optional<Issue> ticket,
      Map<Long, Issue> askers,
      IncidentSeverities.Found severities) {
    var asking = item.askers();
    var chronicle =
        ticket
            .map(issue -> chronicle(issue, item))
            .orElseGet(() -> broken(item, oldest(asking.stream().map(askers::get))));
    return ticket
        .map(Issue::getProjectId)
        .or(() -> projectOf(item.asks().get(0)))
        .map(
            project ->
                new ReportRow(
                    item.item(),
                    project,
                    ticket.isPresent() ? ticket.get().getAssigneeId() : item.owner(),
                    severities.worstOf(asking),
                    asking.size(),
                    chronicle.course(),
                    chronicle.dueDates()));
  }

  private Chronicle chronicle(Issue issue, ItemMemory item) {
    var resolved = issue.getResolutionDate();
    return new Chronicle(
        issue.getCreated().toInstant(),
        item.given(),
        reader.delivery(issue),
        (resolved == null ? issue.getUpdated() : resolved).toInstant(),
        AnswerReader.day(issue.getDueDate()),
        item.lost(false));
  }

  /**
   * What is left of an item whose ticket is gone: nobody asked for it before its postmortem was.
   */
  private static Chronicle broken(ItemMemory item, Instant asked) {
    return new Chronicle(
        item.given().stream().findFirst().map(AnswerGiven::at).orElse(asked),
        item.given(),
        Delivery.UNFULFILLED,
        null,
        item.due(),
        item.lost(true));
  }

  private static Instant oldest(Stream<Issue> issues) {
    return issues
        .map(issue -> issue.getCreated().toInstant())
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private Optional<Long> projectOf(StoredAsk ask) {
    var project = projects.getProjectByCurrentKey(TicketRef.projectOf(ask.key()));
    return project == null ? Optional.empty() : Optional.of(project.getId());
  }

  private Map<Long, Issue> byId(Collection<Long> ids) {
    return ids.isEmpty()
        ? Map.of()
        : issues.getIssueObjects(ids).stream()
            .collect(Collectors.toMap(Issue::getId, Function.identity()));
  }
}
