package io.followthrough.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.followthrough.desk.Place;
import io.followthrough.desk.sweep.SweepRun;
import io.followthrough.desk.sweep.SweepRun.Tally;
import io.followthrough.desk.sweep.SweepRuns;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;

/** Keeps sweeps in Active Objects, the last few of them. */
public final class StoredSweeps implements SweepRuns {

  private static final int KEPT = 30;

  private final ActiveObjects objects;

  public StoredSweeps(ActiveObjects objects) {
    this.objects = objects;
  }

  @Override
  public Optional<SweepRun> last() {
    return newest().map(StoredSweeps::run);
  }

  @Override
  public void save(SweepRun run) {
    objects.executeInTransaction(
        () -> {
          newest()
              .filter(row -> row.getBeganAt().toInstant().equals(began(run)))
              .ifPresentOrElse(row -> write(row, run), () -> create(run));
          return run;
        });
  }

  private void create(SweepRun run) {
    write(
        objects.create(
            SweepEntity.class,
            new DBParam("BEGAN_AT", Date.from(began(run))),
            new DBParam("PROJECT_ID", run.place().project()),
            new DBParam("ISSUE_ID", run.place().issue()),
            new DBParam("LOOKED", 0),
            new DBParam("FLAGGED", 0),
            new DBParam("REPAIRED", 0),
            new DBParam("FAILED", 0)),
        run);
    var old =
        objects.find(SweepEntity.class, Query.select().order("ID DESC").offset(KEPT).limit(KEPT));
    objects.delete(old);
  }

  private static void write(SweepEntity row, SweepRun run) {
    row.setEndedAt(date(run.ended()));
    row.setProjectId(run.place().project());
    row.setIssueId(run.place().issue());
    row.setLooked(run.tally().looked());
    row.setFlagged(run.tally().flagged());
    row.setRepaired(run.tally().repaired());
    row.setFailed(run.tally().failed());
    row.save();
  }

  private Optional<SweepEntity> newest() {
    return Arrays.stream(objects.find(SweepEntity.class, Query.select().order("ID DESC").limit(1)))
        .findFirst();
  }

  private static SweepRun run(SweepEntity row) {
    var ended = row.getEndedAt();
    return new SweepRun(
        row.getBeganAt().toInstant(),
        ended == null ? null : ended.toInstant(),
        new Place(row.getProjectId(), row.getIssueId()),
        new Tally(row.getLooked(), row.getFlagged(), row.getRepaired(), row.getFailed()));
  }

  /** To the second: some databases keep no more. */
  private static Instant began(SweepRun run) {
    return run.began().truncatedTo(ChronoUnit.SECONDS);
  }

  private static @Nullable Date date(@Nullable Instant instant) {
    return instant == null ? null : Date.from(instant);
  }
}
