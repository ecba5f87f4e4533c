package io.followthrough.desk.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All that is owed, as far as one visitor may see it. Debts are exceptions: there are never so many
 * that they could not be held at once.
 *
 * @param incidents the incidents that are closed although their gate is shut, oldest debt first
 * @param promises the action items whose promise was broken
 */
public record DebtReport(List<DebtLine> incidents, List<BrokenPromise> promises) {

  public DebtReport {
    incidents = List.copyOf(incidents);
    promises = List.copyOf(promises);
  }

  /** How much is owed in each project that owes anything, by key. */
  public List<DebtCount> projects() {
    Map<String, DebtCount> projects = new TreeMap<>();
    counts().forEach(one -> projects.merge(one.project(), one, DebtCount::plus));
    return List.copyOf(projects.values());
  }

  /** How much is owed together. */
  public DebtCount total() {
    return counts().reduce(DebtCount.none(""), DebtCount::plus);
  }

  /** The ids of the incidents that were closed around the gate. */
  public List<Long> ungated() {
    return incidents.stream()
        .filter(line -> line.debt().bypass() == null)
        .map(DebtLine::id)
        .toList();
  }

  /** The ids of all incidents that owe something. */
  public List<Long> owing() {
    return incidents.stream().map(DebtLine::id).toList();
  }

  /** The ids of the action items whose promise was broken. */
  public List<Long> broken() {
    return promises.stream().map(promise -> promise.action().id()).toList();
  }

  private Stream<DebtCount> counts() {
    return Stream.concat(
        incidents.stream().map(DebtCount::of), promises.stream().map(DebtCount::of));
  }
}
