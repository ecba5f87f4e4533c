package io.followthrough.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.followthrough.desk.incident.Cancellations;
import io.followthrough.gate.Cancelled;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Keeps in Active Objects why incidents turned out to be none. No row is ever taken out. */
public final class StoredCancellations implements Cancellations {

  private final ActiveObjects objects;
  private final InstantSource clock;

  public StoredCancellations(ActiveObjects objects, InstantSource clock) {
    this.objects = objects;
    this.clock = clock;
  }

  @Override
  public Optional<Cancelled.Why> of(long incidentId) {
    return Arrays.stream(standing(incidentId)).findFirst().map(StoredCancellations::why);
  }

  @Override
  public void say(long incidentId, Cancelled.Why why) {
    objects.executeInTransaction(
        () -> {
          end(standing(incidentId));
          return objects.create(
              CancellationEntity.class,
              new DBParam("ISSUE_ID", incidentId),
              new DBParam("REASON", why.reason()),
              new DBParam("SAID_BY", why.by()),
              new DBParam("SAID_AT", Date.from(why.at())));
        });
  }

  @Override
  public void forget(long incidentId) {
    var rows = standing(incidentId);
    if (rows.length > 0) {
      objects.executeInTransaction(() -> end(rows));
    }
  }

  private int end(CancellationEntity[] rows) {
    for (var row : rows) {
      row.setOverAt(Date.from(clock.instant()));
      row.save();
    }
    return rows.length;
  }

  private CancellationEntity[] standing(long incidentId) {
    return objects.find(
        CancellationEntity.class,
        Query.select().where("ISSUE_ID = ? AND OVER_AT IS NULL", incidentId).order("ID DESC"));
  }

  private static Cancelled.Why why(CancellationEntity row) {
    return new Cancelled.Why(row.getReason(), row.getSaidBy(), row.getSaidAt().toInstant());
  }
}
