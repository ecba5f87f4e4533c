package io.followthrough.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.followthrough.desk.Withdrawal;
import io.followthrough.desk.incident.KeptWaiver;
import io.followthrough.desk.incident.Waivers;
import io.followthrough.gate.Waiver;
import io.followthrough.gate.WaiverReason;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;

/**
 * Keeps waivers in Active Objects. A verdict must not cost a query for the few incidents that have
 * one, so the ids of all that ever had one stay in memory. What another node writes is known here
 * within seconds; until then an incident is held back that could close. A waiver that was taken
 * back counts no more at once: an incident of those is always looked up.
 */
public final class StoredWaivers implements Waivers {

  private final ActiveObjects objects;
  private final KnownIssues<WaiverEntity> everWaived;

  public StoredWaivers(ActiveObjects objects, InstantSource clock) {
    this.objects = objects;
    this.everWaived =
        new KnownIssues<>(objects, WaiverEntity.class, WaiverEntity::getIssueId, clock);
  }

  @Override
  public Optional<Waiver> of(long incidentId) {
    return everWaived.has(incidentId)
        ? Arrays.stream(standing(incidentId)).findFirst().map(StoredWaivers::waiver)
        : Optional.empty();
  }

  @Override
  public boolean give(long incidentId, Waiver waiver) {
    everWaived.add(incidentId);
    return objects.executeInTransaction(
        () -> {
          if (standing(incidentId).length > 0) {
            return false;
          }
          objects.create(
              WaiverEntity.class,
              new DBParam("ISSUE_ID", incidentId),
              new DBParam("CATEGORY", waiver.category().id()),
              new DBParam("REASON", waiver.reason()),
              new DBParam("SEVERITY", waiver.severity()),
              new DBParam("ASKED", waiver.level()),
              new DBParam("GIVEN_BY", waiver.by()),
              new DBParam("GIVEN_AT", Date.from(waiver.at())));
          return true;
        });
  }

  @Override
  public Optional<Waiver> withdraw(long incidentId, Withdrawal withdrawal) {
    return objects.executeInTransaction(
        () -> {
          var rows = standing(incidentId);
          for (var row : rows) {
            Withdrawals.take(row, withdrawal);
          }
          return Arrays.stream(rows).findFirst().map(StoredWaivers::waiver);
        });
  }

  @Override
  public List<KeptWaiver> before(long place, int most) {
    var query =
        Query.select()
            .where("ID < ?", (int) Math.min(place, Integer.MAX_VALUE))
            .order("ID DESC")
            .limit(most);
    return Arrays.stream(objects.find(WaiverEntity.class, query))
        .map(row -> new KeptWaiver(row.getID(), row.getIssueId(), waiver(row), Withdrawals.of(row)))
        .toList();
  }

  private WaiverEntity[] standing(long incidentId) {
    return objects.find(
        WaiverEntity.class,
        Query.select().where("ISSUE_ID = ? AND WITHDRAWN_AT IS NULL", incidentId).order("ID ASC"));
  }

  private static Waiver waiver(WaiverEntity row) {
    return new Waiver(
        WaiverReason.of(row.getCategory()).orElse(WaiverReason.OTHER),
        row.getReason(),
        row.getSeverity(),
        row.getAsked(),
        row.getGivenBy(),
        row.getGivenAt().toInstant());
  }
}
