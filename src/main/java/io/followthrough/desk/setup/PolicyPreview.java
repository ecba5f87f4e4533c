package io.followthrough.desk.setup;

import io.followthrough.desk.Outcome;
import io.followthrough.desk.Part;
import io.followthrough.desk.SeenIncidents;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.incident.GateDesk;
import io.followthrough.desk.policy.OpenIncidents;
import io.followthrough.desk.policy.PolicyDesk;
import io.followthrough.desk.policy.Proposal;
import io.followthrough.gate.Incident;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells which open incidents a policy would hold back if it were saved for them, and saves nothing.
 * A part at a time, since each of them costs a verdict.
 */
public final class PolicyPreview {

  private static final int MOST_INCIDENTS = 100;
  private static final int MOST_STRETCHES = 10;

  private final PolicyDesk desk;
  private final OpenIncidents incidents;
  private final GateDesk gate;
  private final SeenIncidents seen;

  public PolicyPreview(
      PolicyDesk desk, OpenIncidents incidents, GateDesk gate, SeenIncidents seen) {
    this.desk = desk;
    this.incidents = incidents;
    this.gate = gate;
    this.seen = seen;
  }

  /**
   * An incident that would be held back.
   *
   * @param key its key
   * @param already whether it is held back today, too
   * @param rules the ids of what it would lack
   */
  public record Held(String key, boolean already, List<String> rules) {

    public Held {
      rules = List.copyOf(rules);
    }
  }

  /**
   * How far a preview has come: the issues of a project from one on were looked through.
   *
   * @param project the id of the project
   * @param issue the id of that issue
   */
  public record Mark(long project, long issue) {}

  /**
   * A part of the preview.
   *
   * @param looked how many open incidents were looked at
   * @param held those of them that would be held back and that the visitor may see
   * @param hidden how many more would be held back
   * @param next from where to go on; {@code null} at the end
   */
  public record Part(int looked, List<Held> held, int hidden, @Nullable Mark next) {

    public Part {
      held = List.copyOf(held);
    }
  }

  /**
   * What a policy of a project would hold back.
   *
   * @param from where an earlier part ended; {@code null} for the first
   */
  public Outcome<Part> of(
      Visitor visitor, String projectKey, Map<String, ?> says, @Nullable Mark from) {
    return desk.proposed(visitor, projectKey, says).then(one -> done(visitor, one, from));
  }

  /**
   * What a global policy would hold back, in all projects.
   *
   * @param from where an earlier part ended; {@code null} for the first
   */
  public Outcome<Part> ofGlobal(Visitor visitor, Map<String, ?> says, @Nullable Mark from) {
    return desk.proposedGlobal(visitor, says).then(one -> done(visitor, one, from));
  }

  private Outcome<Part> done(Visitor visitor, Proposal proposal, @Nullable Mark from) {
    var projects = proposal.isGlobal() ? incidents.projects() : List.of(proposal.projectId());
    var held = new ArrayList<Kept>();
    var looked = 0;
    var place = from == null ? first(projects.stream()) : from;
    for (var stretch = 0; stretch < MOST_STRETCHES && looked < MOST_INCIDENTS; stretch++) {
      if (place == null || !projects.contains(place.project())) {
        break;
      }
      var project = place.project();
      var found = incidents.before(project, place.issue(), open -> proposal.holding(project, open));
      looked += found.incidents().size();
      found.incidents().stream().flatMap(this::kept).forEach(held::add);
      place =
          found.until() > 0
              ? new Mark(project, found.until())
              : first(projects.stream().filter(id -> id > project));
    }
    return Outcome.done(part(visitor, looked, held, place));
  }

  private static @Nullable Mark first(Stream<Long> projects) {
    return projects
        .min(Comparator.naturalOrder())
        .map(id -> new Mark(id, Long.MAX_VALUE))
        .orElse(null);
  }

  private Stream<Kept> kept(OpenIncidents.Twice incident) {
    var rehearsal = gate.rehearse(incident);
    return rehearsal.then().opens()
        ? Stream.empty()
        : Stream.of(new Kept(incident.then(), !rehearsal.opensNow(), rehearsal.then().unmet()));
  }

  private Part part(Visitor visitor, int looked, List<Kept> kept, @Nullable Mark next) {
    var keys = seen.keys(visitor, kept.stream().map(one -> one.incident().id()).toList());
    var held =
        kept.stream()
            .flatMap(
                one ->
                    Stream.ofNullable(keys.get(one.incident().id()))
                        .map(key -> new Held(key, one.already(), one.rules())))
            .toList();
    return new Part(looked, held, kept.size() - held.size(), next);
  }

  /** An incident that would be held back, whoever may see it. */
  private record Kept(Incident incident, boolean already, List<String> rules) {}
}
