package io.followthrough.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.followthrough.insight.ReportRow;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what rows said on past days. Only changes are kept, not days: what a row said until the day
 * before it was changed.
 */
final class PastRows {

  private final ActiveObjects objects;

  PastRows(ActiveObjects objects) {
    this.objects = objects;
  }

  /** What is known of an item on a day: its row, or that there was none yet. */
  record Known(@Nullable ReportRow row) {}

  /**
   * Keeps what a row has said up to yesterday; called in the transaction that changes it, or takes
   * it out. What it has said only since today is not kept: the last word of a day counts.
   */
  void keep(ReportRowEntity entity, LocalDate today) {
    var from = entity.getFromDay();
    if (from == null || from < ReportColumns.number(today)) {
      objects.create(
          ReportPastEntity.class,
          new DBParam("ITEM_ID", entity.getItemId()),
          new DBParam("FROM_DAY", from),
          new DBParam("UNTIL_DAY", ReportColumns.number(today) - 1),
          new DBParam("CONTENT", ReportText.of(ReportColumns.row(entity))));
    }
  }

  /** What was another row on a day than it is now, by item; both ends are ids of items. */
  Map<Long, Known> on(LocalDate day, long after, long upTo) {
    var number = ReportColumns.number(day);
    var found = new TreeMap<Long, Known>();
    for (var past :
        objects.find(
            ReportPastEntity.class,
            Query.select()
                .where("ITEM_ID > ? AND ITEM_ID <= ? AND UNTIL_DAY >= ?", after, upTo, number)
                .order("ITEM_ID ASC, UNTIL_DAY ASC"))) {
      found.putIfAbsent(past.getItemId(), known(past, number));
    }
    return found;
  }

  /** The first day of which anything is told by what is kept here. */
  Optional<LocalDate> first() {
    return Stream.of(
            objects.find(
                ReportPastEntity.class,
                Query.select().where("FROM_DAY IS NOT NULL").order("FROM_DAY ASC").limit(1)),
            objects.find(ReportPastEntity.class, Query.select().order("UNTIL_DAY ASC").limit(1)))
        .flatMap(Arrays::stream)
        .map(past -> past.getFromDay() == null ? past.getUntilDay() : past.getFromDay())
        .min(Integer::compare)
        .map(LocalDate::ofEpochDay);
  }

  private static Known known(ReportPastEntity past, int day) {
    var from = past.getFromDay();
    return new Known(from == null || from <= day ? ReportText.row(past.getContent()) : null);
  }
}
