package io.followthrough.desk.likeness;

import io.followthrough.action.ActionItem;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.SeenIssues;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Visitor;
import io.followthrough.learning.Match;
import io.followthrough.postmortem.Postmortem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Finds the postmortems that tell of something like an incident or like another postmortem, with
 * what is still to be done about it: among all that the visitor may see, and nothing else.
 */
public final class SimilarPostmortems {

  private static final int MOST = 3;

  /** So many of the most similar ones are looked at for some that the visitor may see. */
  private static final int LOOKED_AT = 50;

  private final Tickets tickets;
  private final SeenIssues issues;
  private final ComparedIndex index;

  public SimilarPostmortems(Tickets tickets, SeenIssues issues, ComparedIndex index) {
    this.tickets = tickets;
    this.issues = issues;
    this.index = index;
  }

  /** Those most like a postmortem, best first. */
  public Outcome<List<SimilarPostmortem>> toPostmortem(Visitor visitor, String key) {
    return tickets
        .postmortem(visitor, key)
        .map(dossier -> dossier.postmortems().get(0))
        .map(
            one ->
                Outcome.done(
                    like(visitor, PostmortemTextWatch.textOf(one), Match.SHAPED, one.id()).stream()
                        .limit(MOST)
                        .toList()))
        .orElseGet(() -> Outcome.refused(Refusal.notFound(key)));
  }

  /** Those most like an incident that are not about it, best first. */
  public Outcome<List<SimilarPostmortem>> toIncident(Visitor visitor, String key) {
    return tickets
        .incident(visitor, key)
        .map(
            ticket ->
                Outcome.done(
                    like(
                            visitor,
                            ticket.summary() + "\n" + ticket.description(),
                            Match.FAINT,
                            ticket.incident().id())
                        .stream()
                        .filter(found -> !found.incidents().contains(ticket.incident().key()))
                        .limit(MOST)
                        .toList()))
        .orElseGet(() -> Outcome.refused(Refusal.notFound(key)));
  }

  /** Those that have to do with a few words, best first, other than the one of a key. */
  public List<SimilarPostmortem> about(Visitor visitor, String words, String but) {
    return like(visitor, words, Match.FAINT, 0).stream()
        .filter(found -> !found.postmortem().key().equalsIgnoreCase(but))
        .limit(MOST)
        .toList();
  }

  private List<SimilarPostmortem> like(Visitor visitor, String text, double atLeast, long but) {
    var matches = index.like(text, atLeast, LOOKED_AT);
    var seen = issues.of(visitor, matches.stream().map(Match::id).toList());
    var best =
        matches.stream()
            .filter(match -> match.id() != but && seen.containsKey(match.id()))
            .limit(MOST + 1)
            .toList();
    var open = open(visitor, best);
    return best.stream()
        .filter(match -> open.containsKey(match.id()))
        .map(
            match ->
                new SimilarPostmortem(
                    Objects.requireNonNull(seen.get(match.id())),
                    match.score(),
                    tickets.reviewed(visitor, match.id()),
                    Objects.requireNonNull(open.get(match.id()))))
        .toList();
  }

  private Map<Long, List<ActionItem>> open(Visitor visitor, List<Match> best) {
    if (best.isEmpty()) {
      return Map.of();
    }
    var dossier = tickets.postmortems(best.stream().map(Match::id).toList());
    var visible = dossier.visibleTo(visitor);
    return dossier.postmortems().stream()
        .collect(
            Collectors.toMap(
                Postmortem::id,
                postmortem ->
                    postmortem.actions().stream()
                        .filter(item -> visible.contains(item.id()) && isOpen(item))
                        .map(item -> item.seenBy(visible))
                        .toList()));
  }

  private static boolean isOpen(ActionItem item) {
    return switch (item.answer().disposition()) {
      case PROPOSED, DEFERRED -> true;
      case ACCEPTED -> item.isAwaited();
      case REJECTED, RISK_ACCEPTED, DUPLICATE -> false;
    };
  }
}
