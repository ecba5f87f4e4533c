package io.followthrough.desk.rows;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with the rebuilding of the reports.
 *
 * @param last the last one; {@code null} before the first
 * @param next when the next nightly one runs; {@code null} where none is scheduled
 */
public record RebuildReport(@Nullable RebuildState last, @Nullable Instant next) {}
