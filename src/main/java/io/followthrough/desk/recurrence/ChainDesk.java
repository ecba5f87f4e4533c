package io.followthrough.desk.recurrence;

import io.followthrough.action.ActionItem;
import io.followthrough.action.TicketRef;
import io.followthrough.desk.ItemState;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.ParameterReader;
import io.followthrough.desk.Part;
import io.followthrough.desk.Rank;
import io.followthrough.desk.SeenIssue;
import io.followthrough.desk.SeenIssues;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.policy.Policies;
import io.followthrough.desk.postmortem.Timelines;
import io.followthrough.desk.reading.Reading;
import io.followthrough.desk.recurrence.Chain.Link;
import io.followthrough.desk.recurrence.Chain.OpenItem;
import io.followthrough.desk.rows.ReportSource;
import io.followthrough.learning.recurrence.Chains;
import io.followthrough.learning.recurrence.OpenSpan;
import io.followthrough.learning.recurrence.Recurrence;
import io.followthrough.postmortem.timeline.Goal;
import io.followthrough.postmortem.timeline.Timeline;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells the chains of incidents that people confirmed to be similarly shaped. A chain that hangs
 * together by a postmortem the visitor may not see is two chains to him.
 */
public final class ChainDesk {

  private static final int PART = 1000;
  private static final int MOST_ON_A_PAGE = 20;
  private static final int USUAL_PAGE = 5;

  private final Recurrences recurrences;
  private final SeenIssues issues;
  private final Timelines timelines;
  private final Tickets tickets;
  private final ReportSource source;
  private final Policies policies;

  public ChainDesk(
      Recurrences recurrences,
      SeenIssues issues,
      Timelines timelines,
      Tickets tickets,
      ReportSource source,
      Policies policies) {
    this.recurrences = recurrences;
    this.issues = issues;
    this.timelines = timelines;
    this.tickets = tickets;
    this.source = source;
    this.policies = policies;
  }

  /** A part of the chains, that with the latest incident first. */
  public Outcome<Part<Chain>> page(Visitor visitor, Map<String, String> sent) {
    var parameters = new ParameterReader(sent, Set.of("cursor", "limit"));
    var limit = parameters.number("limit", USUAL_PAGE, 1, MOST_ON_A_PAGE);
    var after = parameters.place("cursor");
    return parameters
        .unlessWrong(Outcome.done(new Reading(visitor)))
        .then(reading -> Outcome.done(reading.page(after, limit)));
  }

  /** The ids of all postmortems in chains, and of the incidents they review. */
  public List<Long> issues(Visitor visitor) {
    var reading = new Reading(visitor);
    var postmortems = reading.chains().stream().flatMap(List::stream).toList();
    var incidents =
        postmortems.stream()
            .flatMap(id -> tickets.reviewed(id).stream())
            .map(incident -> incident.id())
            .toList();
    var all = new ArrayList<>(postmortems);
    all.addAll(issues.of(visitor, incidents).keySet());
    return all.stream().distinct().sorted().toList();
  }

  private List<KeptRecurrence> standing() {
    return Part.all(after -> recurrences.standing(after, PART), KeptRecurrence::id, PART);
  }

  private static Instant time(SeenIssue postmortem, Timeline timeline) {
    return timeline.measures().stream()
        .filter(measure -> measure.goal() == Goal.RECOVER)
        .flatMap(measure -> Stream.ofNullable(measure.from()))
        .map(row -> row.when().at())
        .findFirst()
        .orElse(postmortem.open().opened());
  }

  /** All that one visitor may know, read at one moment. */
  private final class Reading {

    private final Visitor visitor;
    private final List<KeptRecurrence> ties;
    private final Map<Long, SeenIssue> seen;
    private final Map<Long, Timeline> told;

    Reading(Visitor visitor) {
      this.visitor = visitor;
      var all = standing();
      this.seen =
          issues.of(
              visitor,
              all.stream()
                  .map(KeptRecurrence::recurrence)
                  .flatMap(one -> Stream.of(one.one(), one.other()))
                  .collect(Collectors.toSet()));
      this.ties = all.stream().filter(kept -> isSeen(kept.recurrence())).toList();
      this.told = timelines.of(seen.keySet());
    }

    /** The postmortems of each chain, by time. */
    List<List<Long>> chains() {
      return Chains.of(ties.stream().map(KeptRecurrence::recurrence).toList(), this::at);
    }

    Part<Chain> page(@Nullable Rank after, int most) {
      var part = Part.of(chains(), this::rank, after, most);
      return new Part<>(part.rows().stream().map(this::chain).toList(), part.next(), part.total());
    }

    private boolean isSeen(Recurrence one) {
      return seen.containsKey(one.one()) && seen.containsKey(one.other());
    }

    private Instant at(long postmortem) {
      var none = new Timeline(List.of());
      return time(
          Objects.requireNonNull(seen.get(postmortem)), told.getOrDefault(postmortem, none));
    }

    private Rank rank(List<Long> chain) {
      var last = at(chain.get(chain.size() - 1)).getEpochSecond();
      return new Rank(Math.max(0, last), chain.size(), chain.get(0));
    }

    private Chain chain(List<Long> ids) {
      var links =
          ids.stream()
              .map(
                  id ->
                      new Link(
                          Objects.requireNonNull(seen.get(id)),
                          at(id),
                          tickets.reviewed(visitor, id)))
              .toList();
      return new Chain(
          links,
          ties.stream().filter(kept -> ids.contains(kept.recurrence().one())).toList(),
          items(ids, links.get(0).at(), links.get(links.size() - 1).at()));
    }

    private List<OpenItem> items(Collection<Long> postmortems, Instant first, Instant last) {
      var dossier = tickets.postmortems(postmortems);
      var visible = dossier.visibleTo(visitor);
      var asked =
          dossier.postmortems().stream()
              .flatMap(postmortem -> postmortem.actions().stream())
              .filter(item -> !item.isGone() && visible.contains(item.id()))
              .toList();
      var chronicles = source.chronicles(asked.stream().map(ActionItem::id).toList());
      var once = new HashSet<Long>();
      return asked.stream()
          .filter(item -> chronicles.containsKey(item.id()) && once.add(item.id()))
          .map(
              item -> {
                var chronicle = Objects.requireNonNull(chronicles.get(item.id()));
                var calendar = policies.of(TicketRef.projectOf(item.key())).calendar();
                return new OpenItem(
                    item.seenBy(visible),
                    ItemState.of(item, chronicle, calendar),
                    OpenSpan.of(chronicle));
              })
          .filter(item -> item.span().touches(first, last))
          .sorted(
              Comparator.comparing((OpenItem item) -> item.span().from())
                  .thenComparing(item -> item.item().id()))
          .toList();
    }
  }
}
