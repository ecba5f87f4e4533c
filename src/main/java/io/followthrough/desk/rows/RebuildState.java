package io.followthrough.desk.rows;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a rebuild of the reports' rows has come.
 *
 * @param started when it began
 * @param position the id of the last action item it has looked at
 * @param looked how many it has looked at
 * @param mended how many rows were missing, wrong or left over
 * @param finished when it was through; {@code null} while it is not
 */
public record RebuildState(
    Instant started, long position, long looked, long mended, @Nullable Instant finished) {

  static RebuildState begun(Instant at) {
    return new RebuildState(at, 0, 0, 0, null);
  }

  RebuildState after(long item, int more, int wrong) {
    return new RebuildState(started, item, looked + more, mended + wrong, null);
  }

  RebuildState ended(Instant at) {
    return new RebuildState(started, position, looked, mended, at);
  }
}
