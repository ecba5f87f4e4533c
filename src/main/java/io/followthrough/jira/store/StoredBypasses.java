package io.followthrough.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.followthrough.desk.Withdrawal;
import io.followthrough.desk.incident.Bypasses;
import io.followthrough.desk.incident.KeptBypass;
import io.followthrough.gate.Bypass;
import io.followthrough.gate.BypassReason;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Keeps bypasses in Active Objects. */
public final class StoredBypasses implements Bypasses {

  /** Longer than it takes to notice that an incident was closed. */
  private static final Duration AWHILE = Duration.ofMinutes(1);

  private final ActiveObjects objects;

  public StoredBypasses(ActiveObjects objects) {
    this.objects = objects;
  }

  @Override
  public Optional<Bypass> ready(long incidentId, LocalDate today) {
    return Arrays.stream(rows(incidentId, today)).findFirst().map(StoredBypasses::bypass);
  }

  @Override
  public boolean grant(long incidentId, Bypass bypass, LocalDate today) {
    return objects.executeInTransaction(
        () -> {
          if (rows(incidentId, today).length > 0) {
            return false;
          }
          objects.create(
              BypassEntity.class,
              new DBParam("ISSUE_ID", incidentId),
              new DBParam("CATEGORY", bypass.category().id()),
              new DBParam("REASON", bypass.reason()),
              new DBParam("GIVEN_BY", bypass.by()),
              new DBParam("GIVEN_AT", Date.from(bypass.at())),
              new DBParam("LAST_DAY", bypass.until().toString()));
          return true;
        });
  }

  @Override
  public boolean pass(long incidentId, Instant at, LocalDate today) {
    return objects.executeInTransaction(
        () -> {
          var free =
              Arrays.stream(rows(incidentId, today)).filter(row -> isFree(row, at)).findFirst();
          free.ifPresent(
              row -> {
                row.setPassedAt(Date.from(at));
                row.save();
              });
          return free.isPresent();
        });
  }

  private static boolean isFree(BypassEntity row, Instant at) {
    var passed = row.getPassedAt();
    return passed == null || !at.isBefore(passed.toInstant().plus(AWHILE));
  }

  @Override
  public void use(long incidentId, Instant at, LocalDate today) {
    objects.executeInTransaction(
        () -> {
          var rows = rows(incidentId, today);
          for (var row : rows) {
            row.setUsedAt(Date.from(at));
            row.save();
          }
          return rows.length;
        });
  }

  @Override
  public Optional<Bypass> withdraw(long incidentId, Withdrawal withdrawal, LocalDate today) {
    return objects.executeInTransaction(
        () -> {
          var free =
              Arrays.stream(rows(incidentId, today))
                  .filter(row -> isFree(row, withdrawal.at()))
                  .findFirst();
          free.ifPresent(row -> Withdrawals.take(row, withdrawal));
          return free.map(StoredBypasses::bypass);
        });
  }

  @Override
  public List<KeptBypass> before(long place, int most) {
    var query =
        Query.select()
            .where("ID < ?", (int) Math.min(place, Integer.MAX_VALUE))
            .order("ID DESC")
            .limit(most);
    return Arrays.stream(objects.find(BypassEntity.class, query)).map(this::kept).toList();
  }

  private KeptBypass kept(BypassEntity row) {
    var used = row.getUsedAt();
    return new KeptBypass(
        row.getID(),
        row.getIssueId(),
        bypass(row),
        used == null ? null : used.toInstant(),
        Withdrawals.of(row));
  }

  private BypassEntity[] rows(long incidentId, LocalDate today) {
    return objects.find(
        BypassEntity.class,
        Query.select()
            .where(
                "ISSUE_ID = ? AND USED_AT IS NULL AND WITHDRAWN_AT IS NULL AND LAST_DAY >= ?",
                incidentId,
                today.toString())
            .order("ID ASC"));
  }

  private static Bypass bypass(BypassEntity row) {
    return new Bypass(
        BypassReason.of(row.getCategory()).orElse(BypassReason.OTHER),
        row.getReason(),
        row.getGivenBy(),
        row.getGivenAt().toInstant(),
        LocalDate.parse(row.getLastDay()));
  }
}
