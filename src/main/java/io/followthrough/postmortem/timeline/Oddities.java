package io.followthrough.postmortem.timeline;

import io.followthrough.postmortem.timeline.Flag.Oddity;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds gaps and contradictions. A row known only to the day contradicts nothing that may have
 * happened on that day.
 */
final class Oddities {

  /** As long as nothing may be told of an incident that is going on. */
  private static final Duration GAP = Duration.ofHours(4);

  private final Timeline timeline;
  private final Map<Long, Integer> places = new HashMap<>();
  private final List<Flag> flags = new ArrayList<>();

  Oddities(Timeline timeline) {
    this.timeline = timeline;
    timeline.rows().forEach(row -> places.put(row.id(), places.size()));
  }

  List<Flag> at(Instant now) {
    var introduced = timeline.first(Kind.INTRODUCED);
    var detected = timeline.first(Kind.DETECTED);
    var resolved = timeline.resolved();
    beforeStart(introduced);
    beforeDetected(detected);
    aboutTheEnd(resolved);
    gaps(detected == null ? introduced : detected, resolved);
    timeline.rows().stream()
        .filter(row -> row.when().at().isAfter(now))
        .findFirst()
        .ifPresent(
            first -> flagAll(Oddity.IN_THE_FUTURE, row -> row.when().at().isAfter(now), first));
    return flags.stream()
        .sorted(Comparator.comparing(flag -> places.getOrDefault(flag.rows().get(0), 0)))
        .toList();
  }

  private void beforeStart(@Nullable Row introduced) {
    if (introduced != null) {
      var start = introduced.when().at();
      flagAll(Oddity.BEFORE_START, row -> row.when().latest().isBefore(start), introduced);
    }
  }

  private void beforeDetected(@Nullable Row detected) {
    if (detected != null) {
      Stream.of(timeline.first(Kind.DECLARED), timeline.first(Kind.MITIGATED), timeline.resolved())
          .filter(row -> row != null && row.when().latest().isBefore(detected.when().at()))
          .forEach(row -> flag(Oddity.BEFORE_DETECTED, row, written(row), written(detected)));
    }
  }

  private void aboutTheEnd(@Nullable Row resolved) {
    if (resolved == null) {
      return;
    }
    var ends = rows(Kind.RESOLVED);
    if (ends.size() > 1) {
      flags.add(
          new Flag(
              Oddity.SEVERAL_RESOLVED,
              ends.stream().map(Row::id).toList(),
              List.of(String.valueOf(ends.size()), written(resolved))));
    }
    Predicate<Row> afterwards = row -> row.when().at().isAfter(resolved.when().latest());
    Predicate<Row> mitigated = row -> row.kind() == Kind.MITIGATED;
    flagAll(Oddity.MITIGATED_AFTER_RESOLVED, afterwards.and(mitigated), resolved);
    flagAll(Oddity.AFTER_END, afterwards.and(mitigated.negate()), resolved);
  }

  /**
   * From the moment somebody knew, or else it began, until it was over; outside of that, nothing
   * need be told.
   */
  private void gaps(@Nullable Row first, @Nullable Row resolved) {
    var known = Instant.MIN;
    Row before = null;
    for (var row : timeline.rows()) {
      var began = first == null || !row.when().at().isBefore(first.when().at());
      var over = resolved != null && row.when().at().isAfter(resolved.when().at());
      if (before != null && began && !over) {
        gap(before, known, row);
      }
      if (began) {
        before = row;
        known = row.when().end().isAfter(known) ? row.when().end() : known;
      }
    }
  }

  private void gap(Row before, Instant known, Row row) {
    var silence = Duration.between(known, row.when().at());
    if (silence.compareTo(GAP) > 0) {
      flags.add(
          new Flag(
              Oddity.GAP,
              List.of(before.id(), row.id()),
              List.of(Spans.words(silence), written(before), written(row))));
    }
  }

  private void flag(Oddity oddity, Row row, String... said) {
    flags.add(new Flag(oddity, List.of(row.id()), List.of(said)));
  }

  /** One flag for all rows of that sort, since one row is what makes them odd. */
  private void flagAll(Oddity oddity, Predicate<Row> sort, Row measure) {
    var odd = timeline.rows().stream().filter(sort).map(Row::id).toList();
    if (!odd.isEmpty()) {
      flags.add(new Flag(oddity, odd, List.of(String.valueOf(odd.size()), written(measure))));
    }
  }

  private List<Row> rows(Kind kind) {
    return timeline.rows().stream().filter(row -> row.kind() == kind).toList();
  }

  private static String written(Row row) {
    return row.when().written();
  }
}
