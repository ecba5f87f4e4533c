package io.followthrough.desk.report;

import io.followthrough.desk.rows.Cursor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of the list of overdue items.
 *
 * @param lines the items
 * @param previous the place from which the part before is reached; {@code null} on the first one
 * @param next the place from which the part after is reached; {@code null} on the last one
 */
public record OverduePage(
    List<OverdueLine> lines, @Nullable Cursor previous, @Nullable Cursor next) {

  public OverduePage {
    lines = List.copyOf(lines);
  }
}
