package io.followthrough.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.followthrough.desk.incident.Lowering;
import io.followthrough.desk.incident.Lowerings;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;

/**
 * Keeps in Active Objects how bad incidents were. A verdict must not cost a query for the few that
 * were lowered, so the ids of all that ever were stay in memory; only those are looked up. What
 * another node writes is known here within seconds.
 */
public final class StoredLowerings implements Lowerings {

  private final ActiveObjects objects;
  private final KnownIssues<LoweringEntity> everLowered;

  public StoredLowerings(ActiveObjects objects, InstantSource clock) {
    this.objects = objects;
    this.everLowered =
        new KnownIssues<>(objects, LoweringEntity.class, LoweringEntity::getIssueId, clock);
  }

  @Override
  public Optional<String> heldTo(long incidentId) {
    return everLowered.has(incidentId) && standing(incidentId).length > 0
        ? worst(incidentId)
        : Optional.empty();
  }

  @Override
  public boolean let(long incidentId, Lowering lowering) {
    return objects.executeInTransaction(
        () -> {
          var rows = standing(incidentId);
          if (rows.length > 0) {
            write(incidentId, lowering.to());
            end(rows, lowering.at(), lowering);
          }
          return rows.length > 0;
        });
  }

  @Override
  public List<Lowering> of(long incidentId) {
    var rows =
        objects.find(
            LoweringEntity.class,
            Query.select()
                .where("ISSUE_ID = ? AND LET_BY IS NOT NULL", incidentId)
                .order("ID ASC"));
    return Arrays.stream(rows).map(StoredLowerings::lowering).distinct().toList();
  }

  /**
   * Writes down how bad an incident is said to be, where that is news.
   *
   * @param isWorse whether a value is worse than that one
   */
  public void notice(long incidentId, String value, Predicate<String> isWorse, Instant at) {
    var worst = worst(incidentId);
    if (worst.filter(isWorse).isPresent()) {
      lowered(incidentId, at);
    } else if (!worst.equals(Optional.of(value)) || everLowered.has(incidentId)) {
      saw(incidentId, value, at);
    }
  }

  private Optional<String> worst(long incidentId) {
    return Arrays.stream(worstOf(incidentId)).findFirst().map(SeverityEntity::getWorst);
  }

  /** It is as bad as ever, or worse. */
  private void saw(long incidentId, String value, Instant at) {
    objects.executeInTransaction(
        () -> {
          write(incidentId, value);
          return end(standing(incidentId), at, null);
        });
  }

  private void lowered(long incidentId, Instant at) {
    if (standing(incidentId).length == 0) {
      objects.executeInTransaction(
          () ->
              objects.create(
                  LoweringEntity.class,
                  new DBParam("ISSUE_ID", incidentId),
                  new DBParam("NOTICED_AT", Date.from(at))));
    }
    everLowered.add(incidentId);
  }

  private void write(long incidentId, String worst) {
    var rows = worstOf(incidentId);
    for (var row : rows) {
      row.setWorst(worst);
      row.save();
    }
    if (rows.length == 0) {
      objects.create(
          SeverityEntity.class, new DBParam("ISSUE_ID", incidentId), new DBParam("WORST", worst));
    }
  }

  /**
   * What was lowered counts, or was raised again.
   *
   * @param let what was let count; {@code null} where it was raised
   */
  private static int end(LoweringEntity[] rows, Instant at, @Nullable Lowering let) {
    for (var row : rows) {
      row.setEndedAt(Date.from(at));
      if (let != null) {
        row.setFromValue(let.from());
        row.setToValue(let.to());
        row.setReason(let.reason());
        row.setLetBy(let.by());
      }
      row.save();
    }
    return rows.length;
  }

  private LoweringEntity[] standing(long incidentId) {
    return objects.find(
        LoweringEntity.class,
        Query.select().where("ISSUE_ID = ? AND ENDED_AT IS NULL", incidentId).order("ID ASC"));
  }

  private SeverityEntity[] worstOf(long incidentId) {
    return objects.find(
        SeverityEntity.class, Query.select().where("ISSUE_ID = ?", incidentId).order("ID ASC"));
  }

  private static Lowering lowering(LoweringEntity row) {
    return new Lowering(
        said(row.getFromValue()),
        said(row.getToValue()),
        said(row.getReason()),
        said(row.getLetBy()),
        Objects.requireNonNull(row.getEndedAt()).toInstant());
  }

  private static String said(@Nullable String text) {
    return text == null ? "" : text;
  }
}
