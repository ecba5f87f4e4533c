package io.followthrough.jira.store;

import io.followthrough.desk.Cursor;
import io.followthrough.desk.Narrowing;
import io.followthrough.desk.OverdueSort;
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

  /** What is promised for a day that has passed, on from a place. */
  RowQuery promised(LocalDate before, OverdueSort sort, @Nullable Cursor from) {
    var ascending = sort.isAscending() == (from == null || !from.back());
    var columns = columns(sort);
    where("PROMISED_FOR < ?", ReportColumns.number(before));
    where(columns.get(0) + " IS NOT NULL");
    if (from != null) {
      where(beyond(columns, ascending ? ">" : "<"), twiceButTheLast(from.place()));
    }
    var way = ascending ? " ASC" : " DESC";
    return order(String.join(way + ", ", columns) + way);
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
