package io.followthrough.jira.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * Part of the values of one condition: as many as every database that Jira runs on takes in one
 * {@code IN}.
 */
record Chunk(List<Long> part) {

  private static final int MOST = 1000;

  /** All of some values, by parts. */
  static List<Chunk> allOf(Collection<Long> values) {
    var all = List.copyOf(values);
    var parts = new ArrayList<Chunk>();
    for (var from = 0; from < all.size(); from += MOST) {
      parts.add(new Chunk(all.subList(from, Math.min(from + MOST, all.size()))));
    }
    return parts;
  }

  /** A question mark for each value. */
  String marks() {
    return String.join(", ", Collections.nCopies(part.size(), "?"));
  }

  Object[] values() {
    return part.toArray();
  }
}
