package io.followthrough.jira;

import static java.util.stream.Collectors.groupingBy;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.util.UserManager;
import io.followthrough.action.Person;
import io.followthrough.desk.TicketFace;
import io.followthrough.insight.ReportRow;
import io.followthrough.jira.store.StoredAsk;
import io.followthrough.jira.store.StoredAsks;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells of lost tickets what a list still can: whose they were, and which postmortems ask for them,
 * where they are found again or let go.
 */
public final class LostFaces {

  private final StoredAsks asks;
  private final IssueManager issues;
  private final UserManager users;

  public LostFaces(StoredAsks asks, IssueManager issues, UserManager users) {
    this.asks = asks;
    this.issues = issues;
    this.users = users;
  }

  /**
   * The faces of lost tickets.
   *
   * @param lost their rows, which the reader may know of
   * @param there those of the tickets that exist, as the reader sees them
   * @param visible the issues that the reader may see
   */
  Map<Long, TicketFace> of(
      Collection<ReportRow> lost, Map<Long, TicketFace> there, Predicate<Issue> visible) {
    if (lost.isEmpty()) {
      return Map.of();
    }
    var asked =
        asks.forAny(lost.stream().map(ReportRow::item).toList()).stream()
            .collect(groupingBy(StoredAsk::issue));
    var askers = askers(asked.values(), visible);
    return lost.stream()
        .collect(
            Collectors.toMap(
                ReportRow::item,
                row ->
                    face(
                        row,
                        there.get(row.item()),
                        asked.getOrDefault(row.item(), List.of()),
                        askers)));
  }

  /** The keys of the postmortems that the reader may see, by their ids. */
  private Map<Long, String> askers(Collection<List<StoredAsk>> asked, Predicate<Issue> visible) {
    var ids =
        asked.stream().flatMap(List::stream).map(StoredAsk::asker).collect(Collectors.toSet());
    return ids.isEmpty()
        ? Map.of()
        : issues.getIssueObjects(ids).stream()
            .filter(visible)
            .collect(Collectors.toMap(Issue::getId, Issue::getKey));
  }

  /** What a ticket that is gone was, those know who may see a postmortem that asks for it. */
  private TicketFace face(
      ReportRow row, @Nullable TicketFace there, List<StoredAsk> asks, Map<Long, String> askers) {
    var seen = asks.stream().filter(ask -> askers.containsKey(ask.asker())).toList();
    var postmortems =
        seen.stream().map(ask -> askers.get(ask.asker())).distinct().sorted().toList();
    if (there != null) {
      return there.askedBy(postmortems);
    }
    return seen.stream()
        .findFirst()
        .map(ask -> TicketFace.gone(ask.key(), ask.summary(), owner(row), postmortems))
        .orElseGet(() -> TicketFace.gone("", "", owner(row), List.of()));
  }

  private @Nullable Person owner(ReportRow row) {
    var user = row.owner() == null ? null : users.getUserByKey(row.owner());
    return user == null ? null : AnswerReader.person(user);
  }
}
