package io.followthrough.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import io.followthrough.action.Rejected;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.action.Asks;
import io.followthrough.jira.LinkReader.Asked;
import io.followthrough.jira.store.StoredAnswer;
import io.followthrough.jira.store.StoredAnswers;
import io.followthrough.jira.store.StoredAsk;
import io.followthrough.jira.store.StoredAsks;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares what Jira's links say with what is remembered. */
public final class JiraAsks implements Asks {

  private final IssueManager issues;
  private final LinkReader links;
  private final Catalogue catalogue;
  private final StoredAsks asks;
  private final StoredAnswers answers;
  private final Unasked unasked;

  public JiraAsks(
      IssueManager issues,
      LinkReader links,
      Catalogue catalogue,
      StoredAsks asks,
      StoredAnswers answers,
      Unasked unasked) {
    this.issues = issues;
    this.links = links;
    this.catalogue = catalogue;
    this.asks = asks;
    this.answers = answers;
    this.unasked = unasked;
  }

  @Override
  public void notice(Set<Long> postmortemIds, Set<Long> changed) {
    var doubtful = new HashSet<>(changed);
    postmortemIds.forEach(id -> doubtful.addAll(notice(id, changed::contains)));
    unasked.settle(doubtful);
  }

  @Override
  public void review(long postmortemId) {
    var doubtful = new HashSet<>(notice(postmortemId, all -> true));
    asks.of(Set.of(postmortemId)).stream()
        .map(StoredAsk::canonical)
        .filter(Objects::nonNull)
        .forEach(doubtful::add);
    unasked.settle(doubtful);
  }

  @Override
  public void noticeReviews(long incidentId) {
    var known = known(incidentId);
    var reviewing = links.reviewing(incidentId);
    if (!reviewing.isEmpty()) {
      write(
          known,
          issues.getIssueObjects(reviewing).stream()
              .filter(catalogue::isPostmortem)
              .map(issue -> review(incidentId, issue))
              .toList());
    }
  }

  @Override
  public boolean letGo(long askerId, long lostId, Rejected why, Visitor by, Instant at) {
    return asks.letGo(askerId, lostId, why, by, at);
  }

  /**
   * Writes down what a postmortem asks for.
   *
   * @param changed which of the issues that are remembered already to look at again
   * @return the ids of the issues that it does not ask for any more, and of those that nobody
   *     seemed to ask for until it became a postmortem again
   */
  private Set<Long> notice(long postmortemId, Predicate<Long> changed) {
    var asked = isPostmortem(postmortemId) ? links.askedBy(postmortemId) : Asked.NOTHING;
    var known = known(postmortemId);
    var ids =
        asked
            .ids()
            .filter(id -> !known.containsKey(id) || changed.test(id))
            .collect(Collectors.toSet());
    write(known, look(postmortemId, asked, ids));
    asked.ids().forEach(known::remove);
    var doubtful = new HashSet<>(known.keySet());
    if (changed.test(postmortemId)) {
      doubtful.addAll(unasked(asked));
    }
    return doubtful;
  }

  private Set<Long> unasked(Asked asked) {
    return answers.of(asked.ids().toList()).entrySet().stream()
        .filter(answered -> answered.getValue().unasked())
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private void write(Map<Long, StoredAsk> known, List<StoredAsk> seen) {
    var news = seen.stream().filter(ask -> !ask.equals(known.get(ask.issue()))).toList();
    asks.update(news.stream().filter(ask -> known.containsKey(ask.issue())).toList());
    asks.add(news.stream().filter(ask -> !known.containsKey(ask.issue())).toList());
  }

  private boolean isPostmortem(long id) {
    var issue = issues.getIssueObject(id);
    return issue != null && catalogue.isPostmortem(issue);
  }

  /** What somebody gave up does not count: asked for again, it is asked for anew. */
  private Map<Long, StoredAsk> known(long askerId) {
    var known = new HashMap<Long, StoredAsk>();
    asks.of(Set.of(askerId)).stream()
        .filter(ask -> ask.letGo() == null)
        .forEach(ask -> known.put(ask.issue(), ask));
    return known;
  }

  private List<StoredAsk> look(long postmortemId, Asked asked, Collection<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    var answered = answers.of(ids);
    return issues.getIssueObjects(ids).stream()
        .filter(issue -> asked.includes(issue, catalogue))
        .map(issue -> ask(postmortemId, issue, asked, canonicalOf(issue, answered)))
        .toList();
  }

  private static @Nullable Long canonicalOf(Issue issue, Map<Long, StoredAnswer> answered) {
    var answer = answered.get(issue.getId());
    return answer == null ? null : answer.duplicateOf();
  }

  /** Not all who see the incident may read what its postmortem is about. */
  private static StoredAsk review(long incidentId, Issue postmortem) {
    return new StoredAsk(incidentId, postmortem.getId(), postmortem.getKey(), null, null, null);
  }

  private static StoredAsk ask(
      long postmortemId, Issue issue, Asked asked, @Nullable Long canonical) {
    var isSubTask = asked.subTasks().contains(issue.getId());
    return new StoredAsk(
        postmortemId,
        issue.getId(),
        issue.getKey(),
        isSubTask ? issue.getSummary() : null,
        canonical,
        null);
  }
}
