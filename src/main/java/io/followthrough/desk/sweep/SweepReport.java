package io.followthrough.desk.sweep;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with the sweep.
 *
 * @param last the last one; {@code null} before the first
 * @param next when the next nightly one runs; {@code null} where none is scheduled
 */
public record SweepReport(@Nullable SweepRun last, @Nullable Instant next) {}
