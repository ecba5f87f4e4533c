package io.followthrough.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.followthrough.desk.Cursor;
import io.followthrough.desk.Narrowing;
import io.followthrough.desk.OverdueSort;
import io.followthrough.desk.ReportRows;
import io.followthrough.insight.ReportRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;

/** Keeps the rows of reports in Active Objects. */
public final class StoredReportRows implements ReportRows {

  private final ActiveObjects objects;

  public StoredReportRows(ActiveObjects objects) {
    this.objects = objects;
  }

  /** A row that an earlier version wrote counts as none, so that it is put anew. */
  @Override
  public List<ReportRow> of(Collection<Long> items) {
    return entities(items).stream().filter(ReportColumns::isWhole).map(ReportColumns::row).toList();
  }

  /** Where another node has put the same rows meanwhile, they are put over those. */
  @Override
  public void put(Collection<ReportRow> rows) {
    if (rows.isEmpty()) {
      return;
    }
    try {
      write(rows);
    } catch (RuntimeException e) {
      try {
        write(rows);
      } catch (RuntimeException again) {
        again.addSuppressed(e);
        throw again;
      }
    }
  }

  @Override
  public void remove(Collection<Long> items) {
    if (!items.isEmpty()) {
      objects.executeInTransaction(
          () -> {
            objects.delete(entities(items).toArray(ReportRowEntity[]::new));
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

  @Override
  public List<ReportRow> promised(
      Narrowing which, LocalDate before, OverdueSort sort, @Nullable Cursor from, int most) {
    return find(new RowQuery(which).promised(before, sort, from), most);
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
