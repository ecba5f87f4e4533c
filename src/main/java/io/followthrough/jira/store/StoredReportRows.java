package io.followthrough.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.followthrough.desk.rows.Cursor;
import io.followthrough.desk.rows.Narrowing;
import io.followthrough.desk.rows.OverdueSort;
import io.followthrough.desk.rows.ReportRows;
import io.followthrough.desk.rows.RowStretch;
import io.followthrough.insight.ReportRow;
import io.followthrough.policy.Today;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;

/** Keeps the rows of reports in Active Objects. */
public final class StoredReportRows implements ReportRows {

  private final ActiveObjects objects;
  private final PastRows past;
  private final Today today;

  public StoredReportRows(ActiveObjects objects, Today today) {
    this.objects = objects;
    this.past = new PastRows(objects);
    this.today = today;
  }

  /** A row that an earlier version wrote counts as none, so that it is put anew. */
  @Override
  public List<ReportRow> of(Collection<Long> items) {
    return entities(items).stream().filter(ReportColumns::isWhole).map(ReportColumns::row).toList();
  }

  /** Where another node has put the same rows meanwhile, they are put over those. */
  @Override
  public void put(Collection<ReportRow> rows) {
    if (!rows.isEmpty()) {
      Twice.attempt(() -> write(rows));
    }
  }

  @Override
  public void remove(Collection<Long> items) {
    if (!items.isEmpty()) {
      objects.executeInTransaction(
          () -> {
            var gone = entities(items);
            gone.forEach(entity -> past.keep(entity, today.day()));
            objects.delete(gone.toArray(ReportRowEntity[]::new));
            return items;
          });
    }
  }

  @Override
  public List<Long> items(long after, int most) {
    return Arrays.stream(
            objects.find(
                ReportRowEntity.class,
                Query.select().where("ITEM_ID > ?", after).order("ITEM_ID ASC").limit(most)))
        .map(ReportRowEntity::getItemId)
        .toList();
  }

  @Override
  public List<ReportRow> rows(Narrowing which, long after, int most) {
    return find(new RowQuery(which).where("ITEM_ID > ?", after).order("ITEM_ID ASC"), most);
  }

  /** What is no different now is read from now; what is, from the past. */
  @Override
  public RowStretch rowsOn(LocalDate day, Narrowing which, long after, int most) {
    var now =
        objects.find(
            ReportRowEntity.class,
            Query.select().where("ITEM_ID > ?", after).order("ITEM_ID ASC").limit(most));
    var next = now.length < most ? null : now[now.length - 1].getItemId();
    var then = past.on(day, after, next == null ? Long.MAX_VALUE : next);
    var rows = new TreeMap<Long, ReportRow>();
    for (var entity : now) {
      if (!then.containsKey(entity.getItemId()) && isSaidOn(day, entity)) {
        rows.put(entity.getItemId(), ReportColumns.row(entity));
      }
    }
    then.forEach(
        (item, known) -> {
          if (known.row() != null) {
            rows.put(item, known.row());
          }
        });
    return new RowStretch(rows.values().stream().filter(which::isOf).toList(), next);
  }

  @Override
  public Optional<LocalDate> knownSince() {
    var now =
        Arrays.stream(
                objects.find(
                    ReportRowEntity.class,
                    Query.select().where("FROM_DAY IS NOT NULL").order("FROM_DAY ASC").limit(1)))
            .map(ReportRowEntity::getFromDay)
            .map(LocalDate::ofEpochDay);
    return Stream.concat(now, past.first().stream()).min(LocalDate::compareTo);
  }

  private static boolean isSaidOn(LocalDate day, ReportRowEntity entity) {
    var from = entity.getFromDay();
    return from == null || from <= ReportColumns.number(day);
  }

  @Override
  public List<ReportRow> promised(
      Narrowing which, LocalDate before, OverdueSort sort, @Nullable Cursor from, int most) {
    var found = new ArrayList<ReportRow>();
    for (var query : RowQuery.promised(which, before, sort, from)) {
      if (found.size() < most) {
        found.addAll(find(query, most - found.size()));
      }
    }
    return found;
  }

  private List<ReportRow> find(RowQuery query, int most) {
    return query.isOfNothing()
        ? List.of()
        : Arrays.stream(objects.find(ReportRowEntity.class, query.query().limit(most)))
            .map(ReportColumns::row)
            .toList();
  }

  private void write(Collection<ReportRow> rows) {
    objects.executeInTransaction(
        () -> {
          Map<Long, ReportRowEntity> there =
              entities(rows.stream().map(ReportRow::item).toList()).stream()
                  .collect(Collectors.toMap(ReportRowEntity::getItemId, Function.identity()));
          for (var row : rows) {
            var entity = there.get(row.item());
            if (entity == null) {
              entity = objects.create(ReportRowEntity.class, ReportColumns.keysOf(row));
              entity.setFromDay(ReportColumns.number(today.day()));
            } else if (!ReportColumns.row(entity).equals(row)) {
              past.keep(entity, today.day());
              entity.setFromDay(ReportColumns.number(today.day()));
            }
            ReportColumns.fill(entity, row);
            entity.save();
          }
          return rows;
        });
  }

  private List<ReportRowEntity> entities(Collection<Long> items) {
    var found = new ArrayList<ReportRowEntity>();
    for (var chunk : Chunk.allOf(items)) {
      found.addAll(
          Arrays.asList(
              objects.find(
                  ReportRowEntity.class,
                  Query.select().where("ITEM_ID IN (" + chunk.marks() + ")", chunk.values()))));
    }
    return found;
  }
}
