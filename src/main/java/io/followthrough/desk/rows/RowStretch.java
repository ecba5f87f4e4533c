package io.followthrough.desk.rows;

import io.followthrough.insight.ReportRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some rows in the order of their items.
 *
 * @param rows the rows; there may be none though there are more
 * @param next the id of the item they come up to, to go on after; {@code null} at the end
 */
public record RowStretch(List<ReportRow> rows, @Nullable Long next) {

  public RowStretch {
    rows = List.copyOf(rows);
  }
}
