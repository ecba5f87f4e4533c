package io.followthrough.jira;

import com.atlassian.jira.issue.Issue;
import io.followthrough.action.ActionItem;
import io.followthrough.action.Loss;
import io.followthrough.desk.Dossier;
import io.followthrough.jira.LinkReader.Asked;
import io.followthrough.jira.store.StoredAsk;
import io.followthrough.jira.store.StoredAsks;
import io.followthrough.postmortem.LostPostmortem;
import io.followthrough.postmortem.Postmortem;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads postmortems with all that they ask for. One postmortem takes its links in both directions,
 * what it ever asked for, all answers at once and all issues at once, however many action items
 * there are. What stands for duplicates is read along, since that is remembered as well; and so is
 * what an incident has lost.
 */
public final class DossierReader {

  private final LinkReader links;
  private final StoredAsks asks;
  private final ActionReader actions;
  private final IssueReader reader;
  private final Catalogue catalogue;
  private final Sight sight;

  public DossierReader(
      LinkReader links,
      StoredAsks asks,
      ActionReader actions,
      IssueReader reader,
      Catalogue catalogue,
      Sight sight) {
    this.links = links;
    this.asks = asks;
    this.actions = actions;
    this.reader = reader;
    this.catalogue = catalogue;
    this.sight = sight;
  }

  /** All that reviews an incident, and what reviewed it before. */
  Dossier reviewing(long incidentId) {
    return read(incidentId, links.reviewing(incidentId));
  }

  Dossier read(Collection<Long> postmortemIds) {
    return read(null, postmortemIds);
  }

  private Dossier read(@Nullable Long incident, Collection<Long> postmortemIds) {
    Map<Long, Asked> asked = new TreeMap<>();
    postmortemIds.forEach(id -> asked.put(id, links.askedBy(id)));
    var remembered =
        asks.of(Stream.concat(Stream.ofNullable(incident), postmortemIds.stream()).toList());
    var reviews = remembered.stream().filter(ask -> Objects.equals(ask.asker(), incident)).toList();
    var items = remembered.stream().filter(ask -> asked.containsKey(ask.asker())).toList();
    var sheaf = sheaf(asked, reviews, items);
    var postmortems = postmortems(asked, items, sheaf);
    return new JiraDossier(
        postmortems, former(postmortems, reviews, sheaf), sheaf, gone(remembered, sheaf), sight);
  }

  /** Everything in one reading; the incident only where it is asked who may know of its losses. */
  private ActionReader.Sheaf sheaf(
      Map<Long, Asked> asked, List<StoredAsk> reviews, List<StoredAsk> remembered) {
    var tickets =
        Stream.concat(
                asked.values().stream().flatMap(Asked::ids),
                remembered.stream().map(StoredAsk::issue))
            .collect(Collectors.toSet());
    var all = new LinkedHashSet<>(asked.keySet());
    reviews.stream().flatMap(ask -> Stream.of(ask.asker(), ask.issue())).forEach(all::add);
    all.addAll(tickets);
    return actions.read(
        all,
        tickets,
        remembered.stream().map(StoredAsk::canonical).filter(Objects::nonNull).toList());
  }

  private List<Postmortem> postmortems(
      Map<Long, Asked> asked, List<StoredAsk> remembered, ActionReader.Sheaf sheaf) {
    return sheaf.issues().stream()
        .filter(catalogue::isPostmortem)
        .flatMap(issue -> postmortem(issue, asked.get(issue.getId()), remembered, sheaf))
        .toList();
  }

  /** What reviewed the incident and does not any more. */
  private JiraDossier.Former former(
      List<Postmortem> postmortems, List<StoredAsk> reviews, ActionReader.Sheaf sheaf) {
    var there = postmortems.stream().map(Postmortem::id).collect(Collectors.toSet());
    var lost = lost(there, reviews);
    return new JiraDossier.Former(
        lost.stream()
            .filter(ask -> ask.letGo() == null)
            .map(ask -> lost(ask, sheaf.issue(ask.issue())))
            .toList(),
        lost.stream()
            .filter(ask -> ask.letGo() != null)
            .map(ask -> reader.letGo(ask, sheaf.issue(ask.issue())))
            .toList());
  }

  private LostPostmortem lost(StoredAsk ask, Optional<Issue> issue) {
    return new LostPostmortem(
        ask.issue(),
        issue.map(Issue::getKey).orElse(ask.key()),
        issue
            .map(one -> catalogue.isPostmortem(one) ? Loss.UNLINKED : Loss.RETYPED)
            .orElse(Loss.DELETED));
  }

  /** None for a postmortem that is only asked for by another one, as an action item. */
  private Stream<Postmortem> postmortem(
      Issue issue, @Nullable Asked asked, List<StoredAsk> remembered, ActionReader.Sheaf sheaf) {
    if (asked == null) {
      return Stream.empty();
    }
    var there = sheaf.issues().stream().filter(one -> asked.includes(one, catalogue)).toList();
    var lost =
        lost(
            there.stream().map(Issue::getId).collect(Collectors.toSet()),
            remembered.stream().filter(ask -> ask.asker() == issue.getId()).toList());
    return Stream.of(
        reader.postmortem(
            issue,
            Stream.concat(
                    there.stream().map(sheaf::action),
                    lost.stream()
                        .filter(ask -> ask.letGo() == null)
                        .map(ask -> action(ask, asked, sheaf)))
                .toList(),
            lost.stream()
                .filter(ask -> ask.letGo() != null)
                .map(ask -> reader.letGo(ask, sheaf.issue(ask.issue())))
                .toList()));
  }

  /** What somebody asked for and does not have any more, each once. */
  private static Collection<StoredAsk> lost(Set<Long> there, List<StoredAsk> remembered) {
    var lost = new LinkedHashMap<Long, StoredAsk>();
    remembered.stream()
        .filter(ask -> !there.contains(ask.issue()))
        .forEach(
            ask -> lost.merge(ask.issue(), ask, (one, next) -> one.letGo() == null ? one : next));
    return lost.values();
  }

  private static List<StoredAsk> gone(List<StoredAsk> remembered, ActionReader.Sheaf sheaf) {
    return remembered.stream().filter(ask -> sheaf.issue(ask.issue()).isEmpty()).toList();
  }

  private static ActionItem action(StoredAsk ask, Asked asked, ActionReader.Sheaf sheaf) {
    var how = asked.subTasks().contains(ask.issue()) ? Loss.RETYPED : Loss.UNLINKED;
    return sheaf
        .issue(ask.issue())
        .map(issue -> sheaf.action(issue).lost(how))
        .orElseGet(() -> sheaf.gone(ask));
  }
}
