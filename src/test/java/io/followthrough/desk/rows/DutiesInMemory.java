package io.followthrough.desk.rows;

import io.followthrough.insight.Duty;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Keeps duties in a map, as the database would. */
public final class DutiesInMemory implements DutyRows {

  private final TreeMap<Long, Duty> duties = new TreeMap<>();

  @Override
  public List<Duty> of(Collection<Long> incidents) {
    return duties.values().stream().filter(duty -> incidents.contains(duty.incident())).toList();
  }

  @Override
  public void put(Collection<Duty> rows) {
    rows.forEach(duty -> duties.put(duty.incident(), duty));
  }

  @Override
  public void remove(Collection<Long> incidents) {
    duties.keySet().removeAll(incidents);
  }

  @Override
  public List<Duty> before(Narrowing which, long before, int most) {
    return duties.values().stream()
        .filter(duty -> duty.incident() < before && which.isOf(duty.project(), duty.severity()))
        .sorted(Comparator.comparing(Duty::incident).reversed())
        .limit(most)
        .toList();
  }

  @Override
  public List<Duty> missingBefore(Narrowing which, long before, int most) {
    return before(which, before, Integer.MAX_VALUE).stream()
        .filter(duty -> duty.completed() == null && duty.excuse() == null)
        .limit(most)
        .toList();
  }
}
