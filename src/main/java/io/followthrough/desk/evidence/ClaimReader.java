package io.followthrough.desk.evidence;

import io.followthrough.action.ActionItem;
import io.followthrough.action.TicketRef;
import io.followthrough.desk.ItemState;
import io.followthrough.desk.SeenIssue;
import io.followthrough.desk.SeenIssues;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.policy.Policies;
import io.followthrough.desk.postmortem.Timelines;
import io.followthrough.desk.reading.Reading;
import io.followthrough.desk.rows.ReportSource;
import io.followthrough.insight.Chronicle;
import io.followthrough.learning.evidence.Hit;
import io.followthrough.learning.evidence.Impact;
import io.followthrough.learning.evidence.Stance;
import io.followthrough.postmortem.timeline.Timeline;
import java.util.Collection;
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
 * Puts to claims what they are about. Whoever may not see the item, the incident or the postmortem
 * of one is told nothing of it. The number of queries does not depend on the number of claims.
 */
public final class ClaimReader {

  private final Tickets tickets;
  private final SeenIssues issues;
  private final ReportSource source;
  private final Timelines timelines;
  private final Policies policies;

  public ClaimReader(
      Tickets tickets,
      SeenIssues issues,
      ReportSource source,
      Timelines timelines,
      Policies policies) {
    this.tickets = tickets;
    this.issues = issues;
    this.source = source;
    this.timelines = timelines;
    this.policies = policies;
  }

  /** Those of some claims that a visitor may know of, in the same order. */
  List<ClaimLine> read(Visitor visitor, Collection<KeptClaim> claims) {
    return claims.isEmpty() ? List.of() : new Reading(visitor, claims).lines();
  }

  /** How an item stood when an incident began, and whether that was after it was asked for. */
  Optional<ClaimLine> read(Visitor visitor, KeptClaim claim) {
    return read(visitor, List.of(claim)).stream().findFirst();
  }

  /** All that some claims are about, read at one moment. */
  private final class Reading {

    private final Collection<KeptClaim> claims;
    private final Map<Long, SeenIssue> seen;
    private final Map<Long, ActionItem> items;
    private final Map<Long, Chronicle> chronicles;
    private final Map<Long, Impact> impacts;

    Reading(Visitor visitor, Collection<KeptClaim> claims) {
      this.claims = claims;
      this.seen = issues.of(visitor, idsOf(kept -> both(kept)));
      this.items =
          tickets.actions(visitor, idsOf(kept -> Stream.of(kept.claim().item()))).stream()
              .collect(Collectors.toMap(ActionItem::id, Function.identity()));
      this.chronicles = source.chronicles(items.keySet());
      this.impacts = impacts(timelines.of(idsOf(kept -> Stream.of(kept.claim().postmortem()))));
    }

    List<ClaimLine> lines() {
      return claims.stream().flatMap(kept -> line(kept).stream()).toList();
    }

    private static Stream<Long> both(KeptClaim kept) {
      return Stream.of(kept.claim().incident(), kept.claim().postmortem());
    }

    private Set<Long> idsOf(Function<KeptClaim, Stream<Long>> ids) {
      return claims.stream().flatMap(ids).collect(Collectors.toSet());
    }

    /** What a timeline tells counts for an incident, whichever claim brought the two together. */
    private Map<Long, Impact> impacts(Map<Long, Timeline> told) {
      var found = new HashMap<Long, Impact>();
      for (var kept : claims) {
        var claim = kept.claim();
        var incident = seen.get(claim.incident());
        if (incident != null && seen.containsKey(claim.postmortem())) {
          var timeline = told.getOrDefault(claim.postmortem(), new Timeline(List.of()));
          found.merge(
              claim.incident(),
              impact(incident).toldBy(claim.postmortem(), timeline),
              (before, same) -> before.toldBy(claim.postmortem(), timeline));
        }
      }
      return found;
    }

    private static Impact impact(SeenIssue incident) {
      return Impact.ofIssue(
          incident.id(), incident.open().opened(), incident.open().end().orElse(null));
    }

    private Optional<ClaimLine> line(KeptClaim kept) {
      var claim = kept.claim();
      var item = items.get(claim.item());
      var chronicle = chronicles.get(claim.item());
      var impact = impacts.get(claim.incident());
      if (item == null || chronicle == null || impact == null) {
        return Optional.empty();
      }
      var incident = Objects.requireNonNull(seen.get(claim.incident()));
      var calendar = policies.of(TicketRef.projectOf(item.key())).calendar();
      var day = calendar.dayOf(impact.began());
      return Optional.of(
          new ClaimLine(
              kept,
              item,
              ItemState.of(item, chronicle, calendar),
              incident,
              Objects.requireNonNull(seen.get(claim.postmortem())),
              hit(incident, impact, Stance.of(chronicle, impact.began(), day)),
              impact.began().isAfter(chronicle.proposed())));
    }

    private Hit hit(SeenIssue issue, Impact impact, Stance stance) {
      var incident = issue.incident();
      if (incident == null || incident.terms().unclear() != null) {
        return new Hit(issue.id(), impact, "", Integer.MAX_VALUE, stance);
      }
      var severity = incident.terms().severity();
      var ranking = policies.of(TicketRef.projectOf(issue.key())).severities().worstFirst();
      var rank = ranking.stream().map(one -> one.id()).toList().indexOf(severity.id());
      return new Hit(issue.id(), impact, severity.id(), rank, stance);
    }
  }
}
