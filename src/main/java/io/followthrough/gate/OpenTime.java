package io.followthrough.gate;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From when to when an issue was open.
 *
 * @param opened when it was created
 * @param resolved when it was resolved last; {@code null} where nobody wrote that down
 */
public record OpenTime(Instant opened, @Nullable Instant resolved) {

  /** When it was resolved last; empty where nobody wrote that down. */
  public Optional<Instant> end() {
    return Optional.ofNullable(resolved);
  }
}
