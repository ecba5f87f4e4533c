package io.followthrough.insight;

import java.util.OptionalInt;

/**
 * A part of a whole, with both counts, so that nobody takes two of three for a trend.
 *
 * @param part how many of them
 * @param whole of how many
 */
public record Rate(int part, int whole) {

  /** The part in percent, rounded; empty where there is nothing to be part of. */
  public OptionalInt percent() {
    return whole == 0
        ? OptionalInt.empty()
        : OptionalInt.of((int) Math.round(100.0 * part / whole));
  }
}
