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

  private static final String COMES_AFTER_DUE =
      "PROMISED_FOR >= ? AND (PROMISED_FOR > ? OR ITEM_ID > ?)";
  private static final String COMES_BEFORE_DUE =
      "PROMISED_FOR <= ? AND (PROMISED_FOR < ? OR ITEM_ID < ?)";

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

  RowQuery promised(LocalDate before, OverdueSort sort, @Nullable Cursor from) {
    var back = from != null && from.back();
    var ascending = back == (sort == OverdueSort.LEAST_LATE);
    where("PROMISED_FOR < ?", ReportColumns.number(before));
    if (from != null) {
      goOn(from, sort == OverdueSort.PROJECT, ascending);
    }
    var way = ascending ? " ASC" : " DESC";
    var byDue = "PROMISED_FOR" + way + ", ITEM_ID" + way;
    return order(sort == OverdueSort.PROJECT ? "PROJECT_ID" + way + ", " + byDue : byDue);
  }

  Query query() {
    return Query.select().where(String.join(" AND ", conditions), values.toArray()).order(order);
  }

  private void goOn(Cursor from, boolean byProject, boolean ascending) {
    var byDue = ascending ? COMES_AFTER_DUE : COMES_BEFORE_DUE;
    var day = ReportColumns.number(from.due());
    if (byProject) {
      where(
          "PROJECT_ID " + (ascending ? ">" : "<") + " ? OR (PROJECT_ID = ? AND " + byDue + ")",
          from.project(),
          from.project(),
          day,
          day,
          from.item());
    } else {
      where(byDue, day, day, from.item());
    }
  }
}
