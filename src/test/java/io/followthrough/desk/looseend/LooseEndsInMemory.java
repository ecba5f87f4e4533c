package io.followthrough.desk.looseend;

import io.followthrough.desk.rows.Narrowing;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps loose ends where nothing outlives the test. */
final class LooseEndsInMemory implements LooseEndRows {

  private final Map<Long, LooseEnds> kept = new TreeMap<>();

  @Override
  public List<LooseEnds> of(Collection<Long> issues) {
    return issues.stream().map(kept::get).filter(Objects::nonNull).toList();
  }

  @Override
  public void put(Collection<LooseEnds> rows) {
    rows.forEach(row -> kept.put(row.issue(), row));
  }

  @Override
  public void remove(Collection<Long> issues) {
    issues.forEach(kept::remove);
  }

  @Override
  public List<LooseEnds> page(
      Narrowing which,
      LooseEndKind kind,
      LocalDate today,
      @Nullable LooseEndPlace after,
      int most) {
    return standing(which, kind, today)
        .filter(row -> after == null || isAfter(LooseEndPlace.of(row, kind), after))
        .limit(most)
        .toList();
  }

  private Stream<LooseEnds> standing(Narrowing which, LooseEndKind kind, LocalDate today) {
    return kept.values().stream()
        .filter(row -> row.since().containsKey(kind) && !row.since().get(kind).isAfter(today))
        .filter(row -> which.owner() == null || which.owner().equals(row.owner()))
        .sorted(
            Comparator.comparing((LooseEnds row) -> row.since().get(kind))
                .thenComparing(LooseEnds::issue));
  }

  private static boolean isAfter(LooseEndPlace one, LooseEndPlace other) {
    return one.since().isAfter(other.since())
        || (one.since().equals(other.since()) && one.issue() > other.issue());
  }
}
