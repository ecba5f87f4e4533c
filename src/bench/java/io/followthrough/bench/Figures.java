package io.followthrough.bench;

import java.util.Arrays;

/**
 * How long each of many answers took.
 *
 * @param sorted in nanoseconds, the shortest first
 * @param seconds how long all of it took
 */
record Figures(long[] sorted, double seconds) {

  private static final double NANOS_PER_MILLI = 1e6;

  Figures {
    sorted = sorted.clone();
    Arrays.sort(sorted);
  }

  int count() {
    return sorted.length;
  }

  double perSecond() {
    return sorted.length / seconds;
  }

  /** In milliseconds: so many per cent of the answers took no longer. */
  double percentile(int percent) {
    var rank = (int) Math.ceil(percent / 100.0 * sorted.length);
    return sorted[Math.max(rank, 1) - 1] / NANOS_PER_MILLI;
  }
}
