package io.followthrough.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import io.followthrough.action.ActionItem;
import io.followthrough.action.Canonical;
import io.followthrough.action.Person;
import io.followthrough.action.TicketRef;
import io.followthrough.desk.AskedAction;
import io.followthrough.desk.Dossier;
import io.followthrough.desk.IncidentTicket;
import io.followthrough.desk.Keepers;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Touched;
import io.followthrough.desk.Visitor;
import io.followthrough.gate.Incident;
import io.followthrough.jira.store.StoredAnswers;
import io.followthrough.jira.store.StoredAsk;
import io.followthrough.jira.store.StoredAsks;
import io.followthrough.jira.store.StoredRemediations;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads from Jira's issues and links, and from what is kept beside them. A verdict takes the links
 * of the incident and, for each postmortem, what {@link DossierReader} takes.
 */
public final class JiraTickets implements Tickets {

  private final IssueManager issues;
  private final LinkReader links;
  private final StoredAnswers answers;
  private final StoredAsks asks;
  private final StoredRemediations remediations;
  private final Catalogue catalogue;
  private final IssueReader reader;
  private final ActionReader actions;
  private final DossierReader dossiers;
  private final Sight sight;
  private final TimelineStart timeline;

  public JiraTickets(
      IssueManager issues,
      LinkReader links,
      StoredAnswers answers,
      StoredAsks asks,
      StoredRemediations remediations,
      Catalogue catalogue,
      IssueReader reader,
      ActionReader actions,
      DossierReader dossiers,
      Sight sight,
      TimelineStart timeline) {
    this.issues = issues;
    this.links = links;
    this.answers = answers;
    this.asks = asks;
    this.remediations = remediations;
    this.catalogue = catalogue;
    this.reader = reader;
    this.actions = actions;
    this.dossiers = dossiers;
    this.sight = sight;
    this.timeline = timeline;
  }

  @Override
  public Optional<IncidentTicket> incident(Visitor visitor, String key) {
    return visible(visitor, key).filter(reader::isIncident).map(this::ticket);
  }

  @Override
  public Optional<Incident> incident(long id) {
    return issue(id).filter(reader::isIncident).map(reader::incident);
  }

  @Override
  public Dossier reviewing(Incident incident) {
    return dossiers.reviewing(incident.id());
  }

  @Override
  public Dossier postmortems(Collection<Long> issueIds) {
    return dossiers.read(issueIds);
  }

  @Override
  public Optional<Dossier> postmortem(Visitor visitor, String key) {
    return visible(visitor, key)
        .filter(catalogue::isPostmortem)
        .map(issue -> dossiers.read(Set.of(issue.getId())));
  }

  @Override
  public Optional<TicketRef> issue(Visitor visitor, String key) {
    return visible(visitor, key).map(issue -> new TicketRef(issue.getId(), issue.getKey()));
  }

  @Override
  public Optional<ActionItem> action(Visitor visitor, String key) {
    return visibleAction(visitor, key).map(issue -> action(visitor, issue));
  }

  @Override
  public Optional<Canonical> canonical(Visitor visitor, String key) {
    return visibleAction(visitor, key)
        .flatMap(issue -> actions.read(issue.getId()).canonical(issue));
  }

  @Override
  public List<ActionItem> askedFor(long issueId) {
    return issue(issueId).stream().flatMap(this::askedFor).toList();
  }

  @Override
  public List<AskedAction> firstOf(Visitor visitor, List<Long> issueIds, int most) {
    var found =
        issuesOf(issueIds).stream()
            .filter(sight.of(visitor))
            .sorted(Comparator.comparing(issue -> issueIds.indexOf(issue.getId())))
            .map(issue -> new Wanted(issue, asking(issue).toList()))
            .filter(wanted -> !wanted.by().isEmpty())
            .limit(most)
            .toList();
    var ids = found.stream().map(wanted -> wanted.issue().getId()).toList();
    var sheaf = actions.read(ids);
    var visible = sight.within(sheaf, visitor);
    return found.stream()
        .map(
            wanted ->
                new AskedAction(
                    sheaf.action(wanted.issue()).seenBy(visible),
                    keys(visitor, wanted.by().stream())))
        .toList();
  }

  @Override
  public List<ActionItem> actions(Visitor visitor, Collection<Long> actionIds) {
    var sheaf = actions.read(actionIds);
    var visible = sight.within(sheaf, visitor);
    return sheaf.issues().stream()
        .filter(issue -> actionIds.contains(issue.getId()) && visible.contains(issue.getId()))
        .map(issue -> sheaf.action(issue).seenBy(visible))
        .toList();
  }

  @Override
  public List<String> asking(Visitor visitor, long actionId) {
    return keys(visitor, issue(actionId).stream().flatMap(this::asking));
  }

  @Override
  public List<String> reviewed(Visitor visitor, long postmortemId) {
    return keys(visitor, issuesOf(links.reviewedBy(postmortemId).toList()).stream());
  }

  @Override
  public List<Incident> reviewed(long postmortemId) {
    return issuesOf(links.reviewedBy(postmortemId).toList()).stream()
        .filter(reader::isIncident)
        .map(reader::incident)
        .toList();
  }

  @Override
  public List<Incident> behind(long actionId) {
    return issue(actionId).stream()
        .flatMap(this::asking)
        .flatMap(postmortem -> reviewed(postmortem.getId()).stream())
        .distinct()
        .toList();
  }

  @Override
  public Optional<String> author(long postmortemId) {
    return issue(postmortemId).map(Issue::getReporter).map(ApplicationUser::getKey);
  }

  @Override
  public Keepers keepers(long postmortemId) {
    return issue(postmortemId).map(this::keepers).orElse(Keepers.NONE);
  }

  private Keepers keepers(Issue postmortem) {
    var owner = postmortem.getAssignee();
    return new Keepers(
        owner == null ? null : AnswerReader.person(owner),
        catalogue
            .facilitatorField()
            .map(postmortem::getCustomFieldValue)
            .map(value -> value instanceof ApplicationUser user ? AnswerReader.person(user) : null)
            .orElse(null));
  }

  @Override
  public List<Person> involved(long postmortemId) {
    var ids = Stream.concat(Stream.of(postmortemId), links.reviewedBy(postmortemId)).toList();
    return issuesOf(ids).stream()
        .flatMap(issue -> Stream.of(issue.getReporter(), issue.getAssignee()))
        .filter(Objects::nonNull)
        .map(AnswerReader::person)
        .distinct()
        .toList();
  }

  @Override
  public Touched touchedBy(long issueId) {
    var served = remediations.itemsOf(Set.of(issueId));
    return served.isEmpty()
        ? touchedByItself(issueId)
        : touchedByItself(issueId).and(touched(concerned(served)));
  }

  private Touched touchedByItself(long issueId) {
    var issue = issue(issueId);
    if (issue.filter(reader::isIncident).isPresent()) {
      return new Touched(links.reviewing(issueId), Set.of(issueId));
    }
    return issue.filter(catalogue::isPostmortem).isPresent()
        ? new Touched(Set.of(issueId), links.reviewedBy(issueId).collect(Collectors.toSet()))
        : touched(concerned(withAsked(issueId)));
  }

  private Touched touched(Set<Long> concerned) {
    var incidents =
        issuesOf(concerned).stream()
            .filter(reader::isIncident)
            .map(Issue::getId)
            .collect(Collectors.toSet());
    var postmortems =
        concerned.stream().filter(id -> !incidents.contains(id)).collect(Collectors.toSet());
    postmortems.stream().flatMap(links::reviewedBy).forEach(incidents::add);
    return new Touched(postmortems, incidents);
  }

  /** An issue; and where it was a postmortem until now, its items, which go with it. */
  private Set<Long> withAsked(long issueId) {
    return Stream.concat(
            Stream.of(issueId), asks.of(Set.of(issueId)).stream().map(StoredAsk::issue))
        .collect(Collectors.toSet());
  }

  /**
   * Those that ask for some issues, or ever did, and those whose items stand or fall with them as
   * duplicates; the incidents that one of them reviewed until now have lost it.
   */
  private Set<Long> concerned(Set<Long> issueIds) {
    var items =
        issueIds.stream()
            .flatMap(id -> Stream.concat(Stream.of(id), answers.duplicatesOf(id).stream()))
            .distinct()
            .toList();
    return Stream.concat(
            issuesOf(items).stream().flatMap(this::asking).map(Issue::getId),
            items.stream().flatMap(id -> asks.askersOf(id).stream()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private Stream<ActionItem> askedFor(Issue issue) {
    if (catalogue.isPostmortem(issue)) {
      return dossiers.read(Set.of(issue.getId())).postmortems().get(0).actions().stream()
          .filter(action -> !action.isLost());
    }
    return asking(issue).findAny().isEmpty()
        ? Stream.empty()
        : Stream.of(actions.read(issue.getId()).action(issue));
  }

  /** The postmortems that ask for an issue, as its parent or over a link, oldest first. */
  private Stream<Issue> asking(Issue issue) {
    return issuesOf(links.asking(issue)).stream().filter(catalogue::isPostmortem);
  }

  private List<Issue> issuesOf(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : issues.getIssueObjects(ids).stream().sorted(Comparator.comparing(Issue::getId)).toList();
  }

  private Optional<Issue> issue(long id) {
    return Optional.ofNullable(issues.getIssueObject(id));
  }

  private ActionItem action(Visitor visitor, Issue issue) {
    var sheaf = actions.read(issue.getId());
    return sheaf.action(issue).seenBy(sight.within(sheaf, visitor));
  }

  private Optional<Issue> visibleAction(Visitor visitor, String key) {
    return visible(visitor, key).filter(issue -> asking(issue).findAny().isPresent());
  }

  private Optional<Issue> visible(Visitor visitor, String key) {
    return Optional.<Issue>ofNullable(issues.getIssueByCurrentKey(key.toUpperCase(Locale.ROOT)))
        .filter(issue -> sight.reaches(visitor, issue));
  }

  private List<String> keys(Visitor visitor, Stream<Issue> found) {
    return found.filter(issue -> sight.reaches(visitor, issue)).map(Issue::getKey).toList();
  }

  private IncidentTicket ticket(Issue issue) {
    var description = issue.getDescription();
    var priority = issue.getPriority();
    return new IncidentTicket(
        reader.incident(issue),
        issue.getProjectObject().getKey(),
        issue.getSummary(),
        description == null ? "" : description,
        priority == null ? "" : priority.getId(),
        timeline.of(issue));
  }

  /** An issue, and the postmortems that ask for it. */
  private record Wanted(Issue issue, List<Issue> by) {}
}
