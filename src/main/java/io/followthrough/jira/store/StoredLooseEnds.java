package io.followthrough.jira.store;

import static java.util.stream.Collectors.toMap;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.followthrough.desk.looseend.LooseEndKind;
import io.followthrough.desk.looseend.LooseEndPlace;
import io.followthrough.desk.looseend.LooseEndRows;
import io.followthrough.desk.looseend.LooseEnds;
import io.followthrough.desk.rows.Narrowing;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;

/** Keeps loose ends in Active Objects. */
public final class StoredLooseEnds implements LooseEndRows {

  private static final int FAR = ReportColumns.FAR;

  private final ActiveObjects objects;

  public StoredLooseEnds(ActiveObjects objects) {
    this.objects = objects;
  }

  @Override
  public List<LooseEnds> of(Collection<Long> issues) {
    return entities(issues).stream().map(StoredLooseEnds::row).toList();
  }

  /** Where another node has put the same rows meanwhile, they are put over those. */
  @Override
  public void put(Collection<LooseEnds> rows) {
    if (!rows.isEmpty()) {
      Twice.attempt(() -> write(rows));
    }
  }

  @Override
  public void remove(Collection<Long> issues) {
    if (!issues.isEmpty()) {
      objects.executeInTransaction(
          () -> {
            objects.delete(entities(issues).toArray(LooseEndEntity[]::new));
            return issues;
          });
    }
  }

  @Override
  public List<LooseEnds> page(
      Narrowing which,
      LooseEndKind kind,
      LocalDate today,
      @Nullable LooseEndPlace after,
      int most) {
    var column = column(kind);
    var query = new RowQuery(which).where(column + " <= ?", ReportColumns.number(today));
    if (query.isOfNothing()) {
      return List.of();
    }
    if (after != null) {
      var day = ReportColumns.number(after.since());
      query.where(
          column + " >= ? AND (" + column + " > ? OR ISSUE_ID > ?)", day, day, after.issue());
    }
    return Arrays.stream(
            objects.find(
                LooseEndEntity.class,
                query.order(column + " ASC, ISSUE_ID ASC").query().limit(most)))
        .map(StoredLooseEnds::row)
        .toList();
  }

  private Collection<LooseEnds> write(Collection<LooseEnds> rows) {
    return objects.executeInTransaction(
        () -> {
          var there =
              entities(rows.stream().map(LooseEnds::issue).toList()).stream()
                  .collect(toMap(LooseEndEntity::getIssueId, Function.identity()));
          for (var row : rows) {
            var entity = there.get(row.issue());
            fill(entity == null ? made(row) : entity, row);
          }
          return rows;
        });
  }

  private LooseEndEntity made(LooseEnds row) {
    return objects.create(
        LooseEndEntity.class,
        new DBParam("ISSUE_ID", row.issue()),
        new DBParam("PROJECT_ID", row.project()),
        new DBParam("TO_VERIFY", FAR),
        new DBParam("ORPHANED", FAR),
        new DBParam("STALE", FAR),
        new DBParam("BROKEN", FAR),
        new DBParam("UNATTENDED", FAR));
  }

  private static void fill(LooseEndEntity entity, LooseEnds row) {
    entity.setProjectId(row.project());
    entity.setOwner(row.owner());
    entity.setSeverity(row.severity().isEmpty() ? null : row.severity());
    entity.setToVerify(day(row, LooseEndKind.TO_VERIFY));
    entity.setOrphaned(day(row, LooseEndKind.ORPHANED));
    entity.setStale(day(row, LooseEndKind.STALE));
    entity.setBroken(day(row, LooseEndKind.BROKEN));
    entity.setUnattended(day(row, LooseEndKind.UNATTENDED));
    entity.save();
  }

  private static LooseEnds row(LooseEndEntity entity) {
    var since = new EnumMap<LooseEndKind, LocalDate>(LooseEndKind.class);
    put(since, LooseEndKind.TO_VERIFY, entity.getToVerify());
    put(since, LooseEndKind.ORPHANED, entity.getOrphaned());
    put(since, LooseEndKind.STALE, entity.getStale());
    put(since, LooseEndKind.BROKEN, entity.getBroken());
    put(since, LooseEndKind.UNATTENDED, entity.getUnattended());
    var severity = entity.getSeverity();
    return new LooseEnds(
        entity.getIssueId(),
        entity.getProjectId(),
        entity.getOwner(),
        severity == null ? "" : severity,
        since);
  }

  private static void put(Map<LooseEndKind, LocalDate> since, LooseEndKind kind, int day) {
    if (day != FAR) {
      since.put(kind, LocalDate.ofEpochDay(day));
    }
  }

  private static int day(LooseEnds row, LooseEndKind kind) {
    var day = row.since().get(kind);
    return day == null ? FAR : ReportColumns.number(day);
  }

  private static String column(LooseEndKind kind) {
    return switch (kind) {
      case TO_VERIFY -> "TO_VERIFY";
      case ORPHANED -> "ORPHANED";
      case STALE -> "STALE";
      case BROKEN -> "BROKEN";
      case UNATTENDED -> "UNATTENDED";
    };
  }

  private List<LooseEndEntity> entities(Collection<Long> issues) {
    return Chunk.allOf(issues).stream()
        .flatMap(
            chunk ->
                Arrays.stream(
                    objects.find(
                        LooseEndEntity.class,
                        Query.select()
                            .where("ISSUE_ID IN (" + chunk.marks() + ")", chunk.values()))))
        .toList();
  }
}
