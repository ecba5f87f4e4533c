package io.followthrough.jira.store;

import io.followthrough.desk.rows.Cursor;
import io.followthrough.desk.rows.Narrowing;
import io.followthrough.desk.rows.OverdueSort;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;

/** Puts questions about the rows of reports into conditions. */
final class RowQuery {

  private final Narrowing which;
  private final List<String> conditions = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();
  private String order = "";

  /** Whoever asks for more projects than fit into a condition has to leave out the others. */
  RowQuery(Narrowing which) {
    this.which = which;
    var projects = Chunk.allOf(which.projects());
    if (projects.size() == 1) {
      where("PROJECT_ID IN (" + projects.get(0).marks() + ")", projects.get(0).values());
    }
    if (which.owner() != null) {
      where("OWNER = ?", which.owner());
    }
    if (which.severity() != null) {
      where("SEVERITY = ?", which.severity());
    }
  }

  /** Whether the answer is nothing, without asking. */
  boolean isOfNothing() {
    return which.projects().isEmpty();
  }

  RowQuery where(String condition, Object... of) {
    conditions.add("(" + condition + ")");
    values.addAll(List.of(of));
    return this;
  }

  RowQuery order(String by) {
    order = by;
    return this;
  }

  /**
   * What is promised for a day that has passed, on from a place. Where the first column has few
   * values, as many rows share one: what shares that of the place is asked for by itself, so that
   * an index leads to it, and what comes after it next.
   *
   * @return in the order in which to ask, until there are rows enough
   */
  static List<RowQuery> promised(
      Narrowing which, LocalDate before, OverdueSort sort, @Nullable Cursor from) {
    var ascending = sort.isAscending() == (from == null || !from.back());
    var columns = columns(sort);
    var than = ascending ? ">" : "<";
    if (from == null) {
      return List.of(promised(which, before, columns, ascending));
    }
    var place = from.place();
    if (columns.size() == 2) {
      return List.of(
          promised(which, before, columns, ascending)
              .where(beyond(columns, than), twiceButTheLast(place)));
    }
    var first = columns.get(0);
    var others = columns.subList(1, columns.size());
    return List.of(
        promised(which, before, columns, ascending)
            .where(first + " = ?", place.get(0))
            .where(beyond(others, than), twiceButTheLast(place.subList(1, place.size()))),
        promised(which, before, columns, ascending).where(first + " " + than + " ?", place.get(0)));
  }

  private static RowQuery promised(
      Narrowing which, LocalDate before, List<String> columns, boolean ascending) {
    var way = ascending ? " ASC" : " DESC";
    return new RowQuery(which)
        .where("PROMISED_FOR < ?", ReportColumns.number(before))
        .where(columns.get(0) + " IS NOT NULL")
        .order(String.join(way + ", ", columns) + way);
  }

  Query query() {
    return Query.select().where(String.join(" AND ", conditions), values.toArray()).order(order);
  }

  /** The columns that an order goes by, as {@link OverdueSort} puts the numbers of a place. */
  private static List<String> columns(OverdueSort sort) {
    return switch (sort) {
      case DAYS_LATE, LEAST_LATE -> List.of("PROMISED_FOR", "ITEM_ID");
      case FIRST_DUE -> List.of("FIRST_PROMISED_FOR", "ITEM_ID");
      case SLIPS -> List.of("SLIPS_DOWN", "PROMISED_FOR", "ITEM_ID");
      case PROJECT -> List.of("PROJECT_ID", "PROMISED_FOR", "ITEM_ID");
    };
  }

  /** Each column decides where those before it are equal; so that an index helps with the first. */
  private static String beyond(List<String> columns, String than) {
    var column = columns.get(0);
    var strictly = column + " " + than + " ?";
    return columns.size() == 1
        ? strictly
        : column
            + " "
            + than
            + "= ? AND ("
            + strictly
            + " OR ("
            + beyond(columns.subList(1, columns.size()), than)
            + "))";
  }

  private static Object[] twiceButTheLast(List<Long> place) {
    var values = new ArrayList<Object>();
    place.forEach(number -> values.addAll(List.of(number, number)));
    return values.subList(0, values.size() - 1).toArray();
  }
}
