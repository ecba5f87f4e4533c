package io.followthrough.jira.store;

import static java.util.stream.Collectors.toMap;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.followthrough.desk.rows.DutyRows;
import io.followthrough.desk.rows.Narrowing;
import io.followthrough.insight.Duty;
import io.followthrough.insight.Excuse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Keeps the duties of closed incidents in Active Objects. */
public final class StoredDuties implements DutyRows {

  private final ActiveObjects objects;

  public StoredDuties(ActiveObjects objects) {
    this.objects = objects;
  }

  @Override
  public List<Duty> of(Collection<Long> incidents) {
    return entities(incidents).stream().map(StoredDuties::duty).toList();
  }

  /** Where another node has put the same rows meanwhile, they are put over those. */
  @Override
  public void put(Collection<Duty> duties) {
    if (!duties.isEmpty()) {
      Twice.attempt(() -> write(duties));
    }
  }

  @Override
  public void remove(Collection<Long> incidents) {
    if (!incidents.isEmpty()) {
      objects.executeInTransaction(
          () -> {
            objects.delete(entities(incidents).toArray(DutyEntity[]::new));
            return incidents;
          });
    }
  }

  @Override
  public List<Duty> before(Narrowing which, long before, int most) {
    return find(new RowQuery(which), before, most);
  }

  @Override
  public List<Duty> missingBefore(Narrowing which, long before, int most) {
    return find(new RowQuery(which).where("COMPLETED_AT IS NULL AND EXCUSE IS NULL"), before, most);
  }

  private List<Duty> find(RowQuery query, long before, int most) {
    return query.isOfNothing()
        ? List.of()
        : Arrays.stream(
                objects.find(
                    DutyEntity.class,
                    query
                        .where("INCIDENT_ID < ?", before)
                        .order("INCIDENT_ID DESC")
                        .query()
                        .limit(most)))
            .map(StoredDuties::duty)
            .toList();
  }

  private Collection<Duty> write(Collection<Duty> duties) {
    return objects.executeInTransaction(
        () -> {
          var there =
              entities(duties.stream().map(Duty::incident).toList()).stream()
                  .collect(toMap(DutyEntity::getIncidentId, Function.identity()));
          for (var duty : duties) {
            var entity = there.get(duty.incident());
            fill(
                entity == null
                    ? objects.create(
                        DutyEntity.class,
                        new DBParam("INCIDENT_ID", duty.incident()),
                        new DBParam("PROJECT_ID", duty.project()),
                        new DBParam("CLOSED_AT", duty.closed().toEpochMilli()))
                    : entity,
                duty);
          }
          return duties;
        });
  }

  private static void fill(DutyEntity entity, Duty duty) {
    var due = duty.due();
    var completed = duty.completed();
    var excuse = duty.excuse();
    entity.setProjectId(duty.project());
    entity.setSeverity(duty.severity().isEmpty() ? null : duty.severity());
    entity.setClosedAt(duty.closed().toEpochMilli());
    entity.setDue(due == null ? null : ReportColumns.number(due));
    entity.setCompletedAt(completed == null ? null : completed.toEpochMilli());
    entity.setExcuse(excuse == null ? null : excuse.id());
    entity.save();
  }

  private static Duty duty(DutyEntity entity) {
    var severity = entity.getSeverity();
    var due = entity.getDue();
    var completed = entity.getCompletedAt();
    var excuse = entity.getExcuse();
    return new Duty(
        entity.getIncidentId(),
        entity.getProjectId(),
        severity == null ? "" : severity,
        Instant.ofEpochMilli(entity.getClosedAt()),
        due == null ? null : LocalDate.ofEpochDay(due),
        completed == null ? null : Instant.ofEpochMilli(completed),
        excuse == null ? null : Excuse.of(excuse).orElse(null));
  }

  private List<DutyEntity> entities(Collection<Long> incidents) {
    var found = new ArrayList<DutyEntity>();
    for (var chunk : Chunk.allOf(incidents)) {
      found.addAll(
          Arrays.asList(
              objects.find(
                  DutyEntity.class,
                  Query.select().where("INCIDENT_ID IN (" + chunk.marks() + ")", chunk.values()))));
    }
    return found;
  }
}
