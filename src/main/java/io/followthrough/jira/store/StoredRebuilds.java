package io.followthrough.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.followthrough.desk.rows.RebuildState;
import io.followthrough.desk.rows.Rebuilds;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Keeps in one row of Active Objects how far the last rebuild has come. */
public final class StoredRebuilds implements Rebuilds {

  private final ActiveObjects objects;

  public StoredRebuilds(ActiveObjects objects) {
    this.objects = objects;
  }

  @Override
  public Optional<RebuildState> last() {
    return row().map(StoredRebuilds::state);
  }

  @Override
  public void keep(RebuildState state) {
    objects.executeInTransaction(
        () -> {
          var row = row().orElseGet(() -> created(state));
          var finished = state.finished();
          row.setStartedAt(state.started().toEpochMilli());
          row.setPositionId(state.position());
          row.setLooked(state.looked());
          row.setMended(state.mended());
          row.setFinishedAt(finished == null ? null : finished.toEpochMilli());
          row.save();
          return row;
        });
  }

  private RebuildEntity created(RebuildState state) {
    return objects.create(
        RebuildEntity.class,
        new DBParam("STARTED_AT", state.started().toEpochMilli()),
        new DBParam("POSITION_ID", state.position()),
        new DBParam("LOOKED", state.looked()),
        new DBParam("MENDED", state.mended()));
  }

  private Optional<RebuildEntity> row() {
    return Arrays.stream(
            objects.find(RebuildEntity.class, Query.select().order("ID DESC").limit(1)))
        .findFirst();
  }

  private static RebuildState state(RebuildEntity row) {
    var finished = row.getFinishedAt();
    return new RebuildState(
        Instant.ofEpochMilli(row.getStartedAt()),
        row.getPositionId(),
        row.getLooked(),
        row.getMended(),
        finished == null ? null : Instant.ofEpochMilli(finished));
  }
}
