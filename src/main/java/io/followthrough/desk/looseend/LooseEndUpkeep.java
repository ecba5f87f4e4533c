package io.followthrough.desk.looseend;

import io.followthrough.desk.rows.Upkeep;
import io.followthrough.policy.Today;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeps the rows of loose ends true. Since when something is one that nothing tells the day of, is
 * remembered from the look that found it first.
 */
public final class LooseEndUpkeep {

  private final LooseEndSource source;
  private final LooseEndRows rows;
  private final Upkeep<LooseEnds> upkeep;
  private final Today today;

  public LooseEndUpkeep(LooseEndSource source, LooseEndRows rows, Today today) {
    this.source = source;
    this.rows = rows;
    this.upkeep = new Upkeep<>(this::read, rows, LooseEnds::issue);
    this.today = today;
  }

  /** Brings the rows of some action items and postmortems up to date; other issues have none. */
  public void refresh(Collection<Long> issues) {
    upkeep.refresh(issues);
  }

  private List<LooseEnds> read(Set<Long> issues) {
    var found = source.read(issues);
    var before = new HashMap<Long, Map<LooseEndKind, LocalDate>>();
    rows.of(found.stream().map(LooseEnds::issue).toList())
        .forEach(row -> before.put(row.issue(), row.since()));
    return found.stream()
        .map(one -> dated(one, before.getOrDefault(one.issue(), Map.of())))
        .toList();
  }

  private LooseEnds dated(LooseEnds found, Map<LooseEndKind, LocalDate> before) {
    var days = new EnumMap<LooseEndKind, LocalDate>(LooseEndKind.class);
    found
        .since()
        .forEach(
            (kind, day) ->
                days.put(
                    kind,
                    day.equals(LooseEndSource.NOW) ? before.getOrDefault(kind, today.day()) : day));
    return found.since(days);
  }
}
