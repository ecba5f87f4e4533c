package io.followthrough.insight;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;

/** How often something took how many days. */
final class DayCounts {

  private final Map<Integer, Integer> countByDays = new TreeMap<>();
  private int size;

  void take(int days) {
    size++;
    countByDays.merge(days, 1, Integer::sum);
  }

  int size() {
    return size;
  }

  /** The middle one, or what lies between the two in the middle; empty where there is none. */
  OptionalDouble median() {
    return size == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((rank((size + 1) / 2) + rank(size / 2 + 1)) / 2.0);
  }

  /** The smallest one that nine in ten do not exceed; empty where there is none. */
  OptionalInt ninetieth() {
    return size == 0 ? OptionalInt.empty() : OptionalInt.of(rank((int) ((9L * size + 9) / 10)));
  }

  /** The one at a place in their order, from 1 up. */
  private int rank(int place) {
    var passed = 0;
    for (var entry : countByDays.entrySet()) {
      passed += entry.getValue();
      if (passed >= place) {
        return entry.getKey();
      }
    }
    throw new IllegalArgumentException("There is no place " + place + " among " + size);
  }
}
