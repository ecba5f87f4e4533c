package io.followthrough.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.followthrough.desk.reminder.Snooze;
import io.followthrough.desk.reminder.Snoozes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Keeps in Active Objects which items nobody is reminded of for a time. */
public final class StoredSnoozes implements Snoozes {

  private final ActiveObjects objects;

  public StoredSnoozes(ActiveObjects objects) {
    this.objects = objects;
  }

  @Override
  public Map<Long, Snooze> of(Collection<Long> items) {
    var found = new HashMap<Long, Snooze>();
    for (var chunk : Chunk.allOf(items)) {
      for (var row : rows(chunk)) {
        found.put(
            row.getItemId(),
            new Snooze(LocalDate.ofEpochDay(row.getUntilDay()), row.getSnoozedBy()));
      }
    }
    return found;
  }

  @Override
  public void put(long item, Snooze snooze, Instant at) {
    objects.executeInTransaction(
        () -> {
          objects.delete(rows(item));
          return objects.create(
              SnoozeEntity.class,
              new DBParam("ITEM_ID", item),
              new DBParam("UNTIL_DAY", ReportColumns.number(snooze.until())),
              new DBParam("SNOOZED_BY", snooze.by()),
              new DBParam("SNOOZED_AT", at.toEpochMilli()));
        });
  }

  @Override
  public void remove(long item) {
    objects.executeInTransaction(
        () -> {
          objects.delete(rows(item));
          return item;
        });
  }

  private SnoozeEntity[] rows(long item) {
    return rows(new Chunk(List.of(item)));
  }

  private SnoozeEntity[] rows(Chunk chunk) {
    return objects.find(
        SnoozeEntity.class,
        Query.select().where("ITEM_ID IN (" + chunk.marks() + ")", chunk.values()));
  }
}
