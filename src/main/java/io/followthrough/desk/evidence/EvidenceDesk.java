package io.followthrough.desk.evidence;

import io.followthrough.action.TicketRef;
import io.followthrough.desk.Choices;
import io.followthrough.desk.ItemState;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.ParameterReader;
import io.followthrough.desk.Part;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.action.ActionDesk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells which later incidents were claimed for action items. Whoever asks is told of what he may
 * see, and his sums are made of that; so they are made anew for each who asks, out of all claims
 * that stand. Claims are made by hand and stay few.
 */
public final class EvidenceDesk {

  private static final int PART = 1000;
  private static final int MOST_ON_A_PAGE = 100;
  private static final int USUAL_PAGE = 25;

  private final Claims claims;
  private final ClaimReader reader;
  private final ActionDesk actions;

  public EvidenceDesk(Claims claims, ClaimReader reader, ActionDesk actions) {
    this.claims = claims;
    this.reader = reader;
    this.actions = actions;
  }

  /** A part of the items with evidence, after the place that the parameter {@code cursor} names. */
  public Outcome<Part<Evidence>> page(Visitor visitor, Map<String, String> sent) {
    var parameters =
        new ParameterReader(sent, Set.of("project", "state", "sort", "cursor", "limit"));
    var limit = parameters.number("limit", USUAL_PAGE, 1, MOST_ON_A_PAGE);
    var sort = sort(parameters);
    var after = parameters.place("cursor");
    return wanted(parameters)
        .then(which -> Outcome.done(Part.of(all(visitor, which), sort::rank, after, limit)));
  }

  /** All items with evidence, in order. */
  public Outcome<List<Evidence>> all(Visitor visitor, Map<String, String> sent) {
    var parameters = new ParameterReader(sent, Set.of("project", "state", "sort"));
    var sort = sort(parameters);
    return wanted(parameters)
        .then(
            which -> {
              var found = all(visitor, which);
              return Outcome.done(
                  Part.of(found, sort::rank, null, Math.max(1, found.size())).rows());
            });
  }

  /** Whether anybody claims anything about an issue, which costs no look at the issue. */
  public boolean isClaimed(long issueId) {
    return !claims.standingFor(List.of(issueId)).isEmpty();
  }

  /** What speaks for one action item, whatever came of it; refused where nothing does. */
  public Outcome<Evidence> of(Visitor visitor, String itemKey) {
    return actions
        .open(visitor, itemKey)
        .then(
            file -> {
              var lines = reader.read(visitor, claims.standingFor(List.of(file.action().id())));
              return lines.isEmpty()
                  ? Outcome.refused(
                      Refusal.of(
                          Refusal.Kind.NOT_FOUND,
                          "followthrough.error.no-evidence",
                          file.action().key()))
                  : Outcome.done(Evidence.of(lines));
            });
  }

  /**
   * Which items are asked for.
   *
   * @param project the key of their project; {@code null} for any
   * @param states what came of them
   */
  private record Wanted(@Nullable String project, Set<ItemState> states) {

    boolean includes(Evidence one) {
      return states.contains(one.state())
          && one.toll().incidents() > 0
          && (project == null || project.equalsIgnoreCase(TicketRef.projectOf(one.item().key())));
    }
  }

  /** Without what was done in time, unless that is asked for: it was promised and kept. */
  private static Outcome<Wanted> wanted(ParameterReader parameters) {
    var every = Set.of(ItemState.values());
    var usual = every.stream().filter(one -> one != ItemState.KEPT).collect(Collectors.toSet());
    var states =
        parameters.choice(
            "state",
            usual,
            said -> said.equals("all") ? Optional.of(every) : ItemState.of(said).map(Set::of),
            "all, " + Choices.among(ItemState.values(), ItemState::id));
    return parameters.unlessWrong(Outcome.done(new Wanted(parameters.text("project"), states)));
  }

  private static EvidenceSort sort(ParameterReader parameters) {
    return parameters.choice(
        "sort",
        EvidenceSort.MINUTES,
        EvidenceSort::of,
        Choices.among(EvidenceSort.values(), EvidenceSort::id));
  }

  private List<Evidence> all(Visitor visitor, Wanted which) {
    var byItem = new LinkedHashMap<Long, List<ClaimLine>>();
    for (var line : reader.read(visitor, standing())) {
      byItem.computeIfAbsent(line.item().id(), id -> new ArrayList<>()).add(line);
    }
    return byItem.values().stream().map(Evidence::of).filter(which::includes).toList();
  }

  private List<KeptClaim> standing() {
    return Part.all(after -> claims.standing(after, PART), KeptClaim::id, PART);
  }
}
