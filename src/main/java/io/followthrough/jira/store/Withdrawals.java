package io.followthrough.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.followthrough.desk.Withdrawal;
import java.util.Date;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;

/** Takes back what rows say, and tells that it was taken back. */
final class Withdrawals {

  private Withdrawals() {}

  /** Takes back what a row of that id says; whether it stood until then. */
  static <R extends Withdrawable> boolean take(
      ActiveObjects objects, Class<R> kind, long id, Withdrawal withdrawal) {
    return objects.executeInTransaction(
        () -> {
          var rows =
              objects.find(
                  kind,
                  Query.select().where("ID = ? AND WITHDRAWN_AT IS NULL", Math.toIntExact(id)));
          for (var row : rows) {
            take(row, withdrawal);
          }
          return rows.length > 0;
        });
  }

  /** Takes back what a row says. */
  static void take(Withdrawable row, Withdrawal withdrawal) {
    row.setWithdrawnBy(withdrawal.by());
    row.setWithdrawnAt(Date.from(withdrawal.at()));
    row.setWithdrawal(withdrawal.reason());
    row.save();
  }

  /** By whom, when and why; {@code null} while it stands. */
  static @Nullable Withdrawal of(Withdrawable row) {
    var by = row.getWithdrawnBy();
    var at = row.getWithdrawnAt();
    var reason = row.getWithdrawal();
    return by == null || at == null
        ? null
        : new Withdrawal(by, at.toInstant(), reason == null ? "" : reason);
  }
}
