package io.followthrough.jira;

import com.atlassian.jira.issue.Issue;
import io.followthrough.action.ActionItem;
import io.followthrough.action.Loss;
import io.followthrough.desk.Dossier;
import io.followthrough.jira.LinkReader.Asked;
import io.followthrough.jira.store.StoredAsk;
import io.followthrough.jira.store.StoredAsks;
import io.followthrough.postmortem.Postmortem;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads postmortems with all that they ask for. One postmortem takes its links in both directions,
 * what it ever asked for, all answers at once and all issues at once, however many action items
 * there are. What stands for duplicates is read along, since that is remembered as well.
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

  Dossier read(Collection<Long> postmortemIds) {
    Map<Long, Asked> asked = new TreeMap<>();
    postmortemIds.forEach(id -> asked.put(id, links.askedBy(id)));
    var remembered = asks.of(postmortemIds);
    var tickets =
        Stream.concat(
                asked.values().stream().flatMap(Asked::ids),
                remembered.stream().map(StoredAsk::issue))
            .collect(Collectors.toSet());
    var all = new LinkedHashSet<Long>(postmortemIds);
    all.addAll(tickets);
    var sheaf =
        actions.read(
            all,
            tickets,
            remembered.stream().map(StoredAsk::canonical).filter(Objects::nonNull).toList());
    var postmortems =
        sheaf.issues().stream()
            .filter(catalogue::isPostmortem)
            .flatMap(issue -> postmortem(issue, asked.get(issue.getId()), remembered, sheaf))
            .toList();
    return new JiraDossier(postmortems, sheaf.issues(), gone(remembered, sheaf), sight);
  }

  /** None for a postmortem that is only asked for by another one, as an action item. */
  private Stream<Postmortem> postmortem(
      Issue issue, @Nullable Asked asked, List<StoredAsk> remembered, ActionReader.Sheaf sheaf) {
    if (asked == null) {
      return Stream.empty();
    }
    var there = sheaf.issues().stream().filter(one -> asked.includes(one, catalogue)).toList();
    var lost = lost(issue.getId(), there, remembered);
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

  /** What a postmortem asked for and does not have any more: of each ticket what is left to say. */
  private static Collection<StoredAsk> lost(
      long postmortemId, List<Issue> there, List<StoredAsk> remembered) {
    var ids = there.stream().map(Issue::getId).collect(Collectors.toSet());
    var lost = new LinkedHashMap<Long, StoredAsk>();
    remembered.stream()
        .filter(ask -> ask.asker() == postmortemId && !ids.contains(ask.issue()))
        .forEach(
            ask -> lost.merge(ask.issue(), ask, (one, next) -> one.letGo() == null ? one : next));
    return lost.values();
  }

  private static ActionItem action(StoredAsk ask, Asked asked, ActionReader.Sheaf sheaf) {
    var how = asked.subTasks().contains(ask.issue()) ? Loss.RETYPED : Loss.UNLINKED;
    return sheaf
        .issue(ask.issue())
        .map(issue -> sheaf.action(issue).lost(how))
        .orElseGet(() -> sheaf.gone(ask));
  }

  private static List<StoredAsk> gone(List<StoredAsk> remembered, ActionReader.Sheaf sheaf) {
    return remembered.stream().filter(ask -> sheaf.issue(ask.issue()).isEmpty()).toList();
  }
}
