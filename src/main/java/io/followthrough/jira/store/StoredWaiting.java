package io.followthrough.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.followthrough.desk.triage.Waiting;
import io.followthrough.desk.triage.WaitingItems;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;

/** Keeps in Active Objects which action items wait for an answer. */
public final class StoredWaiting implements WaitingItems {

  private final ActiveObjects objects;

  public StoredWaiting(ActiveObjects objects) {
    this.objects = objects;
  }

  @Override
  public void keep(long postmortemId, List<Waiting> items) {
    objects.executeInTransaction(
        () -> {
          var news = new HashSet<>(items);
          for (var row : find(Query.select().where("POSTMORTEM_ID = ?", postmortemId))) {
            if (!news.remove(waiting(row))) {
              objects.delete(row);
            }
          }
          news.forEach(this::write);
          return news;
        });
  }

  @Override
  public List<Waiting> after(long itemId, @Nullable String project, LocalDate day, int most) {
    var today = Math.toIntExact(day.toEpochDay());
    var query =
        project == null
            ? Query.select().where("ITEM_ID > ? AND WAITS_FROM <= ?", itemId, today)
            : Query.select()
                .where("PROJECT = ? AND ITEM_ID > ? AND WAITS_FROM <= ?", project, itemId, today);
    return Arrays.stream(find(query.order("ITEM_ID ASC, POSTMORTEM_ID ASC").limit(most)))
        .map(StoredWaiting::waiting)
        .toList();
  }

  private void write(Waiting item) {
    objects.create(
        WaitingEntity.class,
        new DBParam("ITEM_ID", item.itemId()),
        new DBParam("POSTMORTEM_ID", item.postmortemId()),
        new DBParam("PROJECT", item.project()),
        new DBParam("WAITS_FROM", Math.toIntExact(item.from().toEpochDay())),
        new DBParam("LOST", item.lost()));
  }

  private WaitingEntity[] find(Query query) {
    return objects.find(WaitingEntity.class, query);
  }

  private static Waiting waiting(WaitingEntity row) {
    return new Waiting(
        row.getItemId(),
        row.getPostmortemId(),
        row.getProject(),
        LocalDate.ofEpochDay(row.getWaitsFrom()),
        row.isLost());
  }
}
