package io.followthrough.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import io.followthrough.action.ActionItem;
import io.followthrough.action.Canonical;
import io.followthrough.action.Person;
import io.followthrough.desk.AskedAction;
import io.followthrough.desk.Dossier;
import io.followthrough.desk.IncidentTicket;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Visitor;
import io.followthrough.gate.Incident;
import io.followthrough.jira.store.StoredAnswers;
import io.followthrough.postmortem.Postmortem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads from Jira's issues and links, and from the answers kept beside them. A verdict on an
 * incident with one postmortem takes its links, the postmortem's links in both directions, all
 * answers at once (once more for those behind duplicates) and all issues at once, however many
 * action items there are.
 */
public final class JiraTickets implements Tickets {

  private final IssueManager issues;
  private final IssueLinkManager links;
  private final PermissionManager permissions;
  private final UserManager users;
  private final StoredAnswers answers;
  private final Catalogue catalogue;
  private final IssueReader reader;
  private final ActionReader actions;
  private final TimelineStart timeline;

  public JiraTickets(
      IssueManager issues,
      IssueLinkManager links,
      PermissionManager permissions,
      UserManager users,
      StoredAnswers answers,
      Catalogue catalogue,
      IssueReader reader,
      ActionReader actions,
      TimelineStart timeline) {
    this.issues = issues;
    this.links = links;
    this.permissions = permissions;
    this.users = users;
    this.answers = answers;
    this.catalogue = catalogue;
    this.reader = reader;
    this.actions = actions;
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
    return dossier(
        links.getInwardLinks(incident.id()).stream()
            .filter(catalogue::reviews)
            .map(IssueLink::getSourceId)
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  @Override
  public Optional<Dossier> postmortem(Visitor visitor, String key) {
    return visible(visitor, key)
        .filter(catalogue::isPostmortem)
        .map(issue -> dossier(Set.of(issue.getId())));
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
            .filter(issue -> maySee(visitor, issue))
            .sorted(Comparator.comparing(issue -> issueIds.indexOf(issue.getId())))
            .map(issue -> new Wanted(issue, asking(issue).toList()))
            .filter(wanted -> !wanted.by().isEmpty())
            .limit(most)
            .toList();
    var ids = found.stream().map(wanted -> wanted.issue().getId()).toList();
    var sheaf = actions.read(ids, ids);
    var visible = visibleOf(visitor, sheaf);
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
    var sheaf = actions.read(actionIds, actionIds);
    var visible = visibleOf(visitor, sheaf);
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
    return keys(visitor, issuesOf(reviewedBy(postmortemId).toList()).stream());
  }

  @Override
  public List<Incident> reviewed(long postmortemId) {
    return issuesOf(reviewedBy(postmortemId).toList()).stream()
        .filter(reader::isIncident)
        .map(reader::incident)
        .toList();
  }

  @Override
  public List<Person> involved(long postmortemId) {
    var ids = Stream.concat(Stream.of(postmortemId), reviewedBy(postmortemId)).toList();
    return issuesOf(ids).stream()
        .flatMap(issue -> Stream.of(issue.getReporter(), issue.getAssignee()))
        .filter(Objects::nonNull)
        .map(AnswerReader::person)
        .distinct()
        .toList();
  }

  @Override
  public Set<Long> touchedBy(long issueId) {
    return Stream.concat(
            issue(issueId).stream().flatMap(this::touchedBy), touchedByDuplicatesOf(issueId))
        .collect(Collectors.toSet());
  }

  /** Those whose action items stand or fall with the answer to this one, also once it is gone. */
  private Stream<Long> touchedByDuplicatesOf(long issueId) {
    return issuesOf(answers.duplicatesOf(issueId)).stream().flatMap(this::touchedBy);
  }

  private Stream<ActionItem> askedFor(Issue issue) {
    if (catalogue.isPostmortem(issue)) {
      return dossier(Set.of(issue.getId())).postmortems().get(0).actions().stream();
    }
    return asking(issue).findAny().isEmpty()
        ? Stream.empty()
        : Stream.of(actions.read(issue.getId()).action(issue));
  }

  private Stream<Long> touchedBy(Issue issue) {
    if (reader.isIncident(issue)) {
      return Stream.of(issue.getId());
    }
    if (catalogue.isPostmortem(issue)) {
      return reviewedBy(issue.getId());
    }
    return asking(issue).map(Issue::getId).flatMap(this::reviewedBy);
  }

  private Stream<Long> reviewedBy(long postmortemId) {
    return links.getOutwardLinks(postmortemId).stream()
        .filter(catalogue::reviews)
        .map(IssueLink::getDestinationId);
  }

  /** The postmortems that ask for an issue, as its parent or over a link, oldest first. */
  private Stream<Issue> asking(Issue issue) {
    var ids =
        links.getOutwardLinks(issue.getId()).stream()
            .filter(catalogue::remediates)
            .map(IssueLink::getDestinationId)
            .collect(Collectors.toCollection(ArrayList::new));
    if (issue.isSubTask() && catalogue.isActionType(issue)) {
      ids.add(issue.getParentId());
    }
    return issuesOf(ids).stream().filter(catalogue::isPostmortem);
  }

  private Dossier dossier(Set<Long> postmortemIds) {
    Map<Long, Asked> asked = new TreeMap<>();
    postmortemIds.forEach(id -> asked.put(id, askedBy(id)));
    var asks = asked.values().stream().flatMap(one -> one.all().stream()).toList();
    var all = new LinkedHashSet<Long>(postmortemIds);
    all.addAll(asks);
    var sheaf = actions.read(all, asks);
    var postmortems =
        sheaf.issues().stream()
            .filter(catalogue::isPostmortem)
            .flatMap(issue -> postmortem(issue, asked.get(issue.getId()), sheaf))
            .toList();
    return new JiraDossier(postmortems, sheaf.issues(), permissions, users);
  }

  /** None for a postmortem that is only asked for by another one, as an action item. */
  private Stream<Postmortem> postmortem(
      Issue issue, @Nullable Asked asked, ActionReader.Sheaf sheaf) {
    return asked == null
        ? Stream.empty()
        : Stream.of(
            reader.postmortem(
                issue,
                sheaf.issues().stream()
                    .filter(one -> isAskedFor(one, asked))
                    .map(sheaf::action)
                    .toList()));
  }

  private boolean isAskedFor(Issue issue, Asked asked) {
    return asked.linked().contains(issue.getId())
        || (asked.subTasks().contains(issue.getId()) && catalogue.isActionType(issue));
  }

  private Asked askedBy(long postmortemId) {
    return new Asked(
        links.getOutwardLinks(postmortemId).stream()
            .filter(link -> link.getIssueLinkType().isSubTaskLinkType())
            .map(IssueLink::getDestinationId)
            .collect(Collectors.toSet()),
        links.getInwardLinks(postmortemId).stream()
            .filter(catalogue::remediates)
            .map(IssueLink::getSourceId)
            .collect(Collectors.toSet()));
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
    return sheaf.action(issue).seenBy(visibleOf(visitor, sheaf));
  }

  private Set<Long> visibleOf(Visitor visitor, ActionReader.Sheaf sheaf) {
    return sheaf.issues().stream()
        .filter(one -> maySee(visitor, one))
        .map(Issue::getId)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Optional<Issue> visibleAction(Visitor visitor, String key) {
    return visible(visitor, key).filter(issue -> asking(issue).findAny().isPresent());
  }

  private Optional<Issue> visible(Visitor visitor, String key) {
    return Optional.<Issue>ofNullable(issues.getIssueByCurrentKey(key.toUpperCase(Locale.ROOT)))
        .filter(issue -> maySee(visitor, issue));
  }

  private List<String> keys(Visitor visitor, Stream<Issue> found) {
    return found.filter(issue -> maySee(visitor, issue)).map(Issue::getKey).toList();
  }

  private boolean maySee(Visitor visitor, Issue issue) {
    return permissions.hasPermission(
        ProjectPermissions.BROWSE_PROJECTS, issue, users.getUserByKey(visitor.key()));
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

  /** What one postmortem asks for, by the ids of the tickets. */
  private record Asked(Set<Long> subTasks, Set<Long> linked, Set<Long> all) {

    Asked(Set<Long> subTasks, Set<Long> linked) {
      this(
          subTasks,
          linked,
          Stream.of(subTasks, linked).flatMap(Set::stream).collect(Collectors.toSet()));
    }
  }
}
