package io.followthrough.desk.rows;

import io.followthrough.insight.ReportRow;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** In which order overdue items are told. The ids are spoken of over REST: they never change. */
public enum OverdueSort {
  /** The one that is late for longest comes first. */
  DAYS_LATE("days-late", true, 2),
  /** The one that has become late last comes first. */
  LEAST_LATE("least-late", false, 2),
  /** The one that was first due longest ago comes first. */
  FIRST_DUE("first-due", true, 2),
  /** The one that was put off most often comes first, and of those the one late for longest. */
  SLIPS("slips", true, 3),
  /** Project by project, oldest project first, and in each the one that is late for longest. */
  PROJECT("project", true, 3);

  private final String id;
  private final boolean ascending;
  private final int depth;

  OverdueSort(String id, boolean ascending, int depth) {
    this.id = id;
    this.ascending = ascending;
    this.depth = depth;
  }

  /** The name under which it is spoken of over REST. */
  public String id() {
    return id;
  }

  /** Whether the place with the lower numbers comes first. */
  public boolean isAscending() {
    return ascending;
  }

  /** How many numbers a place has. */
  int depth() {
    return depth;
  }

  /**
   * The numbers that say where an item with a due day stands, the weightiest first and its id last:
   * no two items have the same.
   */
  List<Long> placeOf(ReportRow row) {
    var due = number(row.due().current());
    return switch (this) {
      case DAYS_LATE, LEAST_LATE -> List.of(due, row.item());
      case FIRST_DUE -> List.of(number(row.due().first()), row.item());
      case SLIPS -> List.of((long) -row.due().slips(), due, row.item());
      case PROJECT -> List.of(row.project(), due, row.item());
    };
  }

  /** The order of that id; empty where there is none. */
  public static Optional<OverdueSort> of(String id) {
    return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
  }

  private static long number(@Nullable LocalDate day) {
    if (day == null) {
      throw new IllegalArgumentException("What has no due day is not overdue");
    }
    return day.toEpochDay();
  }
}
