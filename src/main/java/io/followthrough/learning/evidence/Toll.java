package io.followthrough.learning.evidence;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the later incidents of one action item come to. Tolls of several items cannot be added up:
 * one incident may be claimed for several of them.
 *
 * @param incidents how many different incidents
 * @param minutes how long they lasted together; a timeline that several of them share counts once
 * @param untimed how many of them nobody knows how long they lasted
 * @param openThen how many of them began while the item was still open
 * @param severity how bad the worst of them was; empty where nobody said
 * @param rank where that stands in its policy: 0 for the worst
 */
public record Toll(
    int incidents, long minutes, int untimed, int openThen, String severity, int rank) {

  /** What some hits on one item come to. */
  public static Toll of(Collection<Hit> hits) {
    var once =
        List.copyOf(
            hits.stream()
                .collect(Collectors.toMap(Hit::incident, Function.identity(), (one, same) -> one))
                .values());
    var worst =
        once.stream()
            .filter(hit -> !hit.severity().isEmpty())
            .min(Comparator.comparingInt(Hit::rank).thenComparing(Hit::severity));
    return new Toll(
        once.size(),
        minutes(once),
        (int) once.stream().filter(hit -> hit.impact().minutes().isEmpty()).count(),
        (int) once.stream().filter(hit -> hit.stance().isOpen()).count(),
        worst.map(Hit::severity).orElse(""),
        worst.map(Hit::rank).orElse(Integer.MAX_VALUE));
  }

  private static long minutes(List<Hit> hits) {
    return hits.stream()
        .map(Hit::impact)
        .filter(impact -> impact.minutes().isPresent())
        .collect(Collectors.toMap(Told::by, impact -> impact, (one, same) -> one))
        .values()
        .stream()
        .mapToLong(impact -> impact.minutes().orElseThrow())
        .sum();
  }

  /** What told how long something lasted. */
  private record Told(Impact.Source source, long of) {

    static Told by(Impact impact) {
      return new Told(impact.source(), impact.of());
    }
  }
}
