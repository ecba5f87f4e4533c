package io.followthrough.desk.rows;

import io.followthrough.insight.ReportRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the rows of action items. */
public interface ReportRows extends Projection<ReportRow> {

  /**
   * The ids of the action items that have a row, in order.
   *
   * @param after the id they come after; 0 for the beginning
   * @param most how many at most
   */
  List<Long> items(long after, int most);

  /**
   * Rows in the order of their items.
   *
   * @param after the id of the item they come after; 0 for the beginning
   * @param most how many at most
   */
  List<ReportRow> rows(Narrowing which, long after, int most);

  /**
   * Rows as they were at the end of a day, in the order of their items.
   *
   * @param after the id of the item they come after; 0 for the beginning
   * @param most how many of those kept now to look at, at most
   */
  RowStretch rowsOn(LocalDate day, Narrowing which, long after, int most);

  /**
   * Rows in the order of their items, as they were at the end of a day or as they are.
   *
   * @param day the day; {@code null} for the present
   */
  default RowStretch stretch(@Nullable LocalDate day, Narrowing which, long after, int most) {
    if (day != null) {
      return rowsOn(day, which, after, most);
    }
    var part = rows(which, after, most);
    return new RowStretch(part, part.size() < most ? null : part.get(most - 1).item());
  }

  /** The first day whose rows are known; empty where nothing was ever kept. */
  Optional<LocalDate> knownSince();

  /**
   * The rows of what is promised for a day that has passed, and not done.
   *
   * @param before the first day that has not passed yet anywhere
   * @param from where to go on, and in which direction; {@code null} for the beginning
   * @param most how many at most
   * @return in the order asked for, or the other way round where it goes back
   */
  List<ReportRow> promised(
      Narrowing which, LocalDate before, OverdueSort sort, @Nullable Cursor from, int most);
}
