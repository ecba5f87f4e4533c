package io.followthrough.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.followthrough.desk.incident.Debt;
import io.followthrough.desk.incident.DebtBook;
import io.followthrough.desk.incident.Debts;
import io.followthrough.desk.incident.KeptDebt;
import io.followthrough.gate.Bypass;
import io.followthrough.gate.BypassReason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;

/** Keeps debts in Active Objects; a repaired one stays, with the day of its repair. */
public final class StoredDebts implements Debts, DebtBook {

  private final ActiveObjects objects;

  public StoredDebts(ActiveObjects objects) {
    this.objects = objects;
  }

  @Override
  public Optional<Debt> of(long incidentId) {
    return Arrays.stream(open(incidentId)).findFirst().map(StoredDebts::debt);
  }

  @Override
  public List<KeptDebt> openAfter(long place, int most) {
    return Arrays.stream(
            objects.find(
                DebtEntity.class,
                Query.select()
                    .where("ID > ? AND REPAIRED_AT IS NULL", place)
                    .order("ID ASC")
                    .limit(most)))
        .map(row -> new KeptDebt(row.getID(), row.getIssueId(), debt(row)))
        .toList();
  }

  @Override
  public boolean open(long incidentId, Debt debt) {
    return objects.executeInTransaction(
        () -> {
          var news = open(incidentId).length == 0;
          if (news) {
            write(
                objects.create(
                    DebtEntity.class,
                    new DBParam("ISSUE_ID", incidentId),
                    new DBParam("OPENED_AT", Date.from(debt.since())),
                    new DBParam("RULES", debt.rules())),
                debt.bypass());
          }
          return news;
        });
  }

  @Override
  public boolean repair(long incidentId, Instant at) {
    return objects.executeInTransaction(
        () -> {
          var carried = open(incidentId);
          for (var row : carried) {
            row.setRepairedAt(Date.from(at));
            row.save();
          }
          return carried.length > 0;
        });
  }

  private static Debt debt(DebtEntity row) {
    return new Debt(row.getOpenedAt().toInstant(), row.getRules(), bypass(row));
  }

  private static void write(DebtEntity row, @Nullable Bypass bypass) {
    if (bypass != null) {
      row.setCategory(bypass.category().id());
      row.setReason(bypass.reason());
      row.setBypassedBy(bypass.by());
      row.setBypassedAt(Date.from(bypass.at()));
      row.setLastDay(bypass.until().toString());
      row.save();
    }
  }

  private static @Nullable Bypass bypass(DebtEntity row) {
    var category = row.getCategory();
    var reason = row.getReason();
    var by = row.getBypassedBy();
    var at = row.getBypassedAt();
    var until = row.getLastDay();
    return category == null || by == null || at == null || until == null
        ? null
        : new Bypass(
            BypassReason.of(category).orElse(BypassReason.OTHER),
            reason == null ? "" : reason,
            by,
            at.toInstant(),
            LocalDate.parse(until));
  }

  private DebtEntity[] open(long incidentId) {
    return objects.find(
        DebtEntity.class,
        Query.select().where("ISSUE_ID = ? AND REPAIRED_AT IS NULL", incidentId).order("ID ASC"));
  }
}
