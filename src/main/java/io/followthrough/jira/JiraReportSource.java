package io.followthrough.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.ProjectManager;
import io.followthrough.action.Delivery;
import io.followthrough.action.TicketRef;
import io.followthrough.desk.rows.ReportSource;
import io.followthrough.insight.AnswerGiven;
import io.followthrough.insight.Chronicle;
import io.followthrough.insight.ReportRow;
import io.followthrough.jira.store.StoredAsk;
import io.followthrough.jira.store.StoredAsks;
import io.followthrough.jira.store.StoredRemediations;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
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
 * workflow that sets no resolution leaves only the ticket's last change to go by. Where several
 * tickets do it, the last one of them counts. Of a ticket that does not exist any more the first
 * answer, or else the postmortem, tells since when it was asked for.
 */
public final class JiraReportSource implements ReportSource {

  private final IssueManager issues;
  private final ProjectManager projects;
  private final StoredAsks asks;
  private final ItemMemories memories;
  private final StoredRemediations kept;
  private final RemediationReader remediations;
  private final LinkReader links;
  private final IssueReader reader;
  private final Catalogue catalogue;
  private final IncidentSeverities severities;

  public JiraReportSource(
      IssueManager issues,
      ProjectManager projects,
      StoredAsks asks,
      ItemMemories memories,
      StoredRemediations kept,
      RemediationReader remediations,
      LinkReader links,
      IssueReader reader,
      Catalogue catalogue,
      IncidentSeverities severities) {
    this.issues = issues;
    this.projects = projects;
    this.asks = asks;
    this.memories = memories;
    this.kept = kept;
    this.remediations = remediations;
    this.links = links;
    this.reader = reader;
    this.catalogue = catalogue;
    this.severities = severities;
  }

  @Override
  public Set<Long> touchedBy(Set<Long> issueIds) {
    var postmortems =
        byId(issueIds).values().stream().flatMap(this::postmortems).collect(Collectors.toSet());
    var asked = Stream.concat(asks.of(postmortems).stream(), asks.forAny(issueIds).stream());
    return Stream.concat(asked.map(StoredAsk::issue), kept.itemsOf(issueIds).stream())
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
    var tickets = byId(asked.stream().flatMap(ItemMemory::tickets).toList());
    var found = severities.of(askers.keySet());
    return asked.stream().flatMap(one -> row(one, tickets, askers, found).stream()).toList();
  }

  @Override
  public Map<Long, Chronicle> chronicles(Collection<Long> items) {
    var own = byId(items);
    var all = memories.of(own.keySet());
    var tickets = new HashMap<>(own);
    tickets.putAll(
        byId(
            all.stream().flatMap(ItemMemory::tickets).filter(id -> !own.containsKey(id)).toList()));
    return all.stream()
        .collect(
            Collectors.toMap(
                ItemMemory::item,
                one -> chronicle(Objects.requireNonNull(own.get(one.item())), one, tickets)));
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
      Map<Long, Issue> tickets,
      Map<Long, Issue> askers,
      IncidentSeverities.Found severities) {
    var ticket = Optional.ofNullable(tickets.get(item.item()));
    var asking = item.askers();
    var chronicle =
        ticket
            .map(issue -> chronicle(issue, item, tickets))
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

  private Chronicle chronicle(Issue issue, ItemMemory item, Map<Long, Issue> tickets) {
    var others = remediations.read(issue, item.remediations(), tickets::get);
    var action = reader.action(issue, item.answer(), null, others);
    return new Chronicle(
        issue.getCreated().toInstant(),
        item.given(),
        action.delivery().orElse(Delivery.OPEN),
        action
            .proof()
            .done(
                Stream.concat(
                        Stream.of(issue),
                        others.stream().flatMap(one -> Stream.ofNullable(tickets.get(one.id()))))
                    .map(JiraReportSource::closed)
                    .max(Comparator.naturalOrder())
                    .orElseThrow()),
        AnswerReader.day(issue.getDueDate()),
        item.lost(false));
  }

  /** When a ticket was closed, if it is. */
  private static Instant closed(Issue ticket) {
    var resolved = ticket.getResolutionDate();
    return (resolved == null ? ticket.getUpdated() : resolved).toInstant();
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
