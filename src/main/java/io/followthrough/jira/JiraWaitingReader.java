package io.followthrough.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import io.followthrough.action.ActionItem;
import io.followthrough.action.Person;
import io.followthrough.desk.Dossier;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.triage.Waiting;
import io.followthrough.desk.triage.WaitingCase;
import io.followthrough.desk.triage.WaitingCase.IncidentAtHand;
import io.followthrough.desk.triage.WaitingReader;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads waiting action items: all issues and all answers at once, and the links of each postmortem
 * that asks for one of them. Only postmortems that have lost a ticket are read whole.
 */
public final class JiraWaitingReader implements WaitingReader {

  private final IssueManager issues;
  private final ActionReader actions;
  private final DossierReader dossiers;
  private final LinkReader links;
  private final IssueReader reader;
  private final Catalogue catalogue;
  private final Sight sight;

  public JiraWaitingReader(
      IssueManager issues,
      ActionReader actions,
      DossierReader dossiers,
      LinkReader links,
      IssueReader reader,
      Catalogue catalogue,
      Sight sight) {
    this.issues = issues;
    this.actions = actions;
    this.dossiers = dossiers;
    this.links = links;
    this.reader = reader;
    this.catalogue = catalogue;
    this.sight = sight;
  }

  @Override
  public List<WaitingCase> read(Visitor visitor, List<Waiting> items) {
    return cases(visitor, found(visitor, items));
  }

  @Override
  public List<ActionItem> items(Visitor visitor, List<Waiting> items) {
    return found(visitor, items).stream().map(Found::action).toList();
  }

  private Collection<Found> found(Visitor visitor, List<Waiting> items) {
    var present = present(visitor, items);
    var lost = lost(visitor, items);
    var found = new LinkedHashMap<Object, Found>();
    for (var item : items) {
      Object thing = item.lost() ? item : item.itemId();
      var before = found.getOrDefault(thing, item.lost() ? lost.get(item) : present.get(thing));
      if (before != null) {
        found.put(thing, before.askedBy(item.postmortemId()));
      }
    }
    return found.values();
  }

  private Map<Long, Found> present(Visitor visitor, List<Waiting> items) {
    var ids = items.stream().filter(item -> !item.lost()).map(Waiting::itemId).distinct().toList();
    if (ids.isEmpty()) {
      return Map.of();
    }
    var sheaf = actions.read(ids);
    var visible = sight.within(sheaf, visitor);
    return ids.stream()
        .filter(visible::contains)
        .flatMap(id -> sheaf.issue(id).stream())
        .map(issue -> Found.of(sheaf.action(issue).seenBy(visible), issue))
        .filter(one -> !one.action().isTriaged())
        .collect(Collectors.toMap(one -> one.action().id(), Function.identity()));
  }

  private Map<Waiting, Found> lost(Visitor visitor, List<Waiting> items) {
    var lost = items.stream().filter(Waiting::lost).distinct().toList();
    if (lost.isEmpty()) {
      return Map.of();
    }
    var dossier = dossiers.read(lost.stream().map(Waiting::postmortemId).distinct().toList());
    var visible = dossier.visibleTo(visitor);
    return lost.stream()
        .filter(item -> visible.contains(item.postmortemId()))
        .flatMap(item -> lost(item, dossier, visible).map(one -> Map.entry(item, one)))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Stream<Found> lost(Waiting item, Dossier dossier, Set<Long> visible) {
    return dossier.postmortems().stream()
        .filter(postmortem -> postmortem.id() == item.postmortemId())
        .flatMap(postmortem -> postmortem.actions().stream())
        .filter(action -> action.id() == item.itemId() && action.isLost())
        .filter(action -> action.isGone() || visible.contains(action.id()))
        .map(action -> Found.of(action.seenBy(visible), null));
  }

  private List<WaitingCase> cases(Visitor visitor, Collection<Found> found) {
    var background = background(visitor, found);
    var changes = sight.changes(visitor);
    return found.stream()
        .map(
            one ->
                new WaitingCase(
                    one.action(),
                    one.assignee(),
                    one.since(),
                    background.postmortems(one),
                    background.incidents(one).map(this::atHand).toList(),
                    one.issue() != null && changes.test(one.issue())))
        .toList();
  }

  private Background background(Visitor visitor, Collection<Found> found) {
    var sees = sight.of(visitor);
    var postmortems = new HashMap<Long, Issue>();
    visible(sees, found.stream().flatMap(one -> one.askers().stream()))
        .filter(catalogue::isPostmortem)
        .forEach(issue -> postmortems.put(issue.getId(), issue));
    var reviewed = new HashMap<Long, List<Long>>();
    postmortems.keySet().forEach(id -> reviewed.put(id, links.reviewedBy(id).toList()));
    var incidents = new HashMap<Long, Issue>();
    visible(sees, reviewed.values().stream().flatMap(List::stream))
        .filter(reader::isIncident)
        .forEach(issue -> incidents.put(issue.getId(), issue));
    return new Background(postmortems, reviewed, incidents);
  }

  private Stream<Issue> visible(Predicate<Issue> sees, Stream<Long> ids) {
    var wanted = ids.collect(Collectors.toSet());
    return wanted.isEmpty() ? Stream.of() : issues.getIssueObjects(wanted).stream().filter(sees);
  }

  private IncidentAtHand atHand(Issue incident) {
    return new IncidentAtHand(
        incident.getKey(),
        incident.getSummary(),
        reader.incident(incident).terms().severity().id());
  }

  /**
   * An item that waits.
   *
   * @param issue its ticket; {@code null} where it was lost
   * @param askers the ids of the postmortems that ask for it
   */
  private record Found(ActionItem action, @Nullable Issue issue, Set<Long> askers) {

    static Found of(ActionItem action, @Nullable Issue issue) {
      return new Found(action, issue, Set.of());
    }

    Found askedBy(long postmortemId) {
      var all = new TreeSet<>(askers);
      all.add(postmortemId);
      return new Found(action, issue, all);
    }

    @Nullable Person assignee() {
      var assignee = issue == null ? null : issue.getAssignee();
      return assignee == null ? null : AnswerReader.person(assignee);
    }

    @Nullable Instant since() {
      return issue == null ? null : issue.getCreated().toInstant();
    }
  }

  /**
   * Where items come from, as far as the visitor sees it, by the ids of the issues.
   *
   * @param reviewed what each postmortem reviews
   */
  private record Background(
      Map<Long, Issue> postmortems, Map<Long, List<Long>> reviewed, Map<Long, Issue> incidents) {

    List<String> postmortems(Found one) {
      return one.askers().stream()
          .map(postmortems::get)
          .filter(Objects::nonNull)
          .map(Issue::getKey)
          .toList();
    }

    Stream<Issue> incidents(Found one) {
      return one.askers().stream()
          .flatMap(id -> reviewed.getOrDefault(id, List.of()).stream())
          .distinct()
          .map(incidents::get)
          .filter(Objects::nonNull);
    }
  }
}
