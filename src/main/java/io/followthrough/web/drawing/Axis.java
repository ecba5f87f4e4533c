package io.followthrough.web.drawing;

import io.followthrough.postmortem.timeline.Spans;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A time axis. Where nothing happened for longer than all the rest took, it is broken: otherwise a
 * flaw that lay dormant for weeks would leave no room for the hour that matters.
 */
final class Axis {

  /** So many breaks can still be read. */
  private static final int MOST_GAPS = 4;

  private static final Duration SHORTEST_GAP = Duration.ofHours(6);
  private static final int GAP_WIDTH = 50;
  private static final int LEAST_WIDTH = 80;

  /** Room at both ends of a stretch. */
  private static final int MARGIN = 14;

  private final List<Stretch> stretches = new ArrayList<>();
  private final List<Gap> gaps = new ArrayList<>();

  /**
   * An axis.
   *
   * @param moments what stands on it; one at least
   * @param left where it begins
   * @param width how long it is drawn
   */
  Axis(Collection<Instant> moments, int left, int width) {
    var all = List.copyOf(new TreeSet<>(moments));
    var cuts = cuts(all);
    var parts = new ArrayList<List<Instant>>();
    var start = 0;
    for (var cut : cuts) {
      parts.add(all.subList(start, cut + 1));
      start = cut + 1;
    }
    parts.add(all.subList(start, all.size()));
    lay(parts, left, width - GAP_WIDTH * cuts.size());
  }

  /** Where a moment stands. */
  int x(Instant moment) {
    return stretches.stream()
        .filter(stretch -> !moment.isAfter(stretch.to()))
        .findFirst()
        .orElseGet(() -> stretches.get(stretches.size() - 1))
        .x(moment);
  }

  List<Tick> ticks(ZoneId zone) {
    return stretches.stream().flatMap(stretch -> stretch.ticks(zone).stream()).toList();
  }

  List<Gap> gaps() {
    return List.copyOf(gaps);
  }

  private void lay(List<List<Instant>> parts, int left, int width) {
    var whole = parts.stream().mapToDouble(Axis::seconds).sum();
    var spare = width - LEAST_WIDTH * parts.size();
    var at = left;
    for (var part : parts) {
      var share = whole == 0 ? 1.0 / parts.size() : seconds(part) / whole;
      var room = LEAST_WIDTH + (int) (spare * share);
      var first = part.get(0);
      if (!stretches.isEmpty()) {
        var silence = Duration.between(stretches.get(stretches.size() - 1).to(), first);
        gaps.add(new Gap(at + GAP_WIDTH / 2, Spans.words(silence)));
        at += GAP_WIDTH;
      }
      stretches.add(new Stretch(first, part.get(part.size() - 1), at + MARGIN, room - 2 * MARGIN));
      at += room;
    }
  }

  /** After which moments the axis is broken. */
  private static SortedSet<Integer> cuts(List<Instant> moments) {
    var cuts = new TreeSet<Integer>();
    while (cuts.size() < MOST_GAPS) {
      var longest = -1;
      var rest = Duration.ZERO;
      for (var at = 0; at + 1 < moments.size(); at++) {
        if (!cuts.contains(at)) {
          rest = rest.plus(silence(moments, at));
          longest =
              longest < 0 || silence(moments, at).compareTo(silence(moments, longest)) > 0
                  ? at
                  : longest;
        }
      }
      if (longest < 0
          || silence(moments, longest).compareTo(SHORTEST_GAP) < 0
          || silence(moments, longest).compareTo(rest.dividedBy(2)) <= 0) {
        return cuts;
      }
      cuts.add(longest);
    }
    return cuts;
  }

  private static Duration silence(List<Instant> moments, int at) {
    return Duration.between(moments.get(at), moments.get(at + 1));
  }

  private static double seconds(List<Instant> part) {
    return Duration.between(part.get(0), part.get(part.size() - 1)).toSeconds();
  }
}
