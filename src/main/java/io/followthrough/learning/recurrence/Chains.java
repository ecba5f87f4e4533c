package io.followthrough.learning.recurrence;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;

/** Puts recurrences together: what hangs together by them, directly or by others, is one chain. */
public final class Chains {

  private Chains() {}

  /**
   * The chains of some recurrences, each with its postmortems by the time of what they tell of.
   *
   * @param when that time, by the id of a postmortem
   */
  public static List<List<Long>> of(Collection<Recurrence> found, LongFunction<Instant> when) {
    var beside = beside(found);
    var seen = new LinkedHashSet<Long>();
    var chains = new ArrayList<List<Long>>();
    for (var start : beside.keySet()) {
      if (!seen.contains(start)) {
        chains.add(
            reached(start, beside, seen).stream()
                .sorted(Comparator.comparing(when::apply).thenComparing(id -> id))
                .toList());
      }
    }
    return chains;
  }

  private static Map<Long, Set<Long>> beside(Collection<Recurrence> found) {
    var beside = new LinkedHashMap<Long, Set<Long>>();
    for (var one : found) {
      beside.computeIfAbsent(one.one(), id -> new LinkedHashSet<>()).add(one.other());
      beside.computeIfAbsent(one.other(), id -> new LinkedHashSet<>()).add(one.one());
    }
    return beside;
  }

  private static List<Long> reached(Long start, Map<Long, Set<Long>> beside, Set<Long> seen) {
    var chain = new ArrayList<Long>();
    var open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      var id = open.remove();
      if (seen.add(id)) {
        chain.add(id);
        open.addAll(beside.getOrDefault(id, Set.of()));
      }
    }
    return chain;
  }
}
