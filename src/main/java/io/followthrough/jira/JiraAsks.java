package io.followthrough.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import io.followthrough.action.Rejected;
import io.followthrough.desk.Asks;
import io.followthrough.desk.Visitor;
import io.followthrough.jira.store.StoredAsk;
import io.followthrough.jira.store.StoredAsks;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares what Jira's links say with what is remembered. */
public final class JiraAsks implements Asks {

  private final IssueManager issues;
  private final LinkReader links;
  private final Catalogue catalogue;
  private final StoredAsks asks;

  public JiraAsks(IssueManager issues, LinkReader links, Catalogue catalogue, StoredAsks asks) {
    this.issues = issues;
    this.links = links;
    this.catalogue = catalogue;
    this.asks = asks;
  }

  @Override
  public void notice(Set<Long> postmortemIds, Set<Long> changed) {
    postmortemIds.forEach(id -> notice(id, changed));
  }

  @Override
  public void letGo(long postmortemId, long actionId, Rejected why, Visitor by, Instant at) {
    asks.letGo(postmortemId, actionId, why, by, at);
  }

  private void notice(long postmortemId, Set<Long> changed) {
    var asked = links.askedBy(postmortemId);
    var known = known(postmortemId);
    var ids =
        asked
            .ids()
            .filter(id -> !known.contains(id) || changed.contains(id))
            .collect(Collectors.toSet());
    var seen = look(postmortemId, asked, ids);
    asks.rename(seen.stream().filter(ask -> known.contains(ask.issue())).toList());
    asks.add(seen.stream().filter(ask -> !known.contains(ask.issue())).toList());
  }

  /** What somebody gave up does not count: asked for again, it is asked for anew. */
  private Set<Long> known(long postmortemId) {
    return asks.of(Set.of(postmortemId)).stream()
        .filter(ask -> ask.letGo() == null)
        .map(StoredAsk::issue)
        .collect(Collectors.toSet());
  }

  private List<StoredAsk> look(long postmortemId, LinkReader.Asked asked, Set<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : issues.getIssueObjects(ids).stream()
            .filter(issue -> asked.includes(issue, catalogue))
            .map(issue -> ask(postmortemId, issue, asked))
            .toList();
  }

  private static StoredAsk ask(long postmortemId, Issue issue, LinkReader.Asked asked) {
    var isSubTask = asked.subTasks().contains(issue.getId());
    return new StoredAsk(
        postmortemId, issue.getId(), issue.getKey(), isSubTask ? issue.getSummary() : null, null);
  }
}
