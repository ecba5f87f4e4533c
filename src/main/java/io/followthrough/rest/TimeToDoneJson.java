package io.followthrough.rest;

import io.followthrough.insight.TimeToDone;
import org.jspecify.annotations.Nullable;

/**
 * How many days it took to do what was promised, on the wire.
 *
 * @param finished how many items were done in that time
 * @param medianDays half of them took no longer; {@code null} where none was done
 * @param ninetiethPercentileDays nine in ten took no longer; {@code null} where none was done
 * @param open how many are accepted and not done today
 */
public record TimeToDoneJson(
    int finished,
    @Nullable Double medianDays,
    @Nullable Integer ninetiethPercentileDays,
    int open) {

  static TimeToDoneJson of(TimeToDone times) {
    return new TimeToDoneJson(
        times.finished(),
        times.median().isPresent() ? times.median().getAsDouble() : null,
        times.ninetieth().isPresent() ? times.ninetieth().getAsInt() : null,
        times.open());
  }
}
