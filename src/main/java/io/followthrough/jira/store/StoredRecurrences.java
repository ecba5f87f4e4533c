package io.followthrough.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.Withdrawal;
import io.followthrough.desk.recurrence.KeptRecurrence;
import io.followthrough.desk.recurrence.Recurrences;
import io.followthrough.learning.recurrence.Recurrence;
import io.followthrough.postmortem.factor.Category;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Keeps recurrences in Active Objects. */
public final class StoredRecurrences implements Recurrences {

  private final ActiveObjects objects;

  public StoredRecurrences(ActiveObjects objects) {
    this.objects = objects;
  }

  @Override
  public KeptRecurrence add(Recurrence recurrence, Visitor by, Instant at) {
    return objects.executeInTransaction(
        () ->
            kept(
                objects.create(
                    RecurrenceEntity.class,
                    new DBParam("ONE_ID", recurrence.one()),
                    new DBParam("OTHER_ID", recurrence.other()),
                    new DBParam("SHARED", ids(recurrence)),
                    new DBParam("WHY", recurrence.why()),
                    new DBParam("CONFIRMED_BY", by.key()),
                    new DBParam("CONFIRMED_AT", Date.from(at)))));
  }

  @Override
  public boolean withdraw(long recurrenceId, Withdrawal withdrawal) {
    return Withdrawals.take(objects, RecurrenceEntity.class, recurrenceId, withdrawal);
  }

  @Override
  public List<KeptRecurrence> of(long postmortemId) {
    return find(
        Query.select()
            .where("ONE_ID = ? OR OTHER_ID = ?", postmortemId, postmortemId)
            .order("ID ASC"));
  }

  @Override
  public List<KeptRecurrence> standing(long after, int most) {
    return find(
        Query.select()
            .where("ID > ? AND WITHDRAWN_AT IS NULL", Math.toIntExact(after))
            .order("ID ASC")
            .limit(most));
  }

  private List<KeptRecurrence> find(Query query) {
    return Arrays.stream(objects.find(RecurrenceEntity.class, query))
        .map(StoredRecurrences::kept)
        .toList();
  }

  private static KeptRecurrence kept(RecurrenceEntity row) {
    return new KeptRecurrence(
        row.getID(),
        new Recurrence(
            row.getOneId(),
            row.getOtherId(),
            Arrays.stream(row.getShared().split(",", -1))
                .map(id -> Category.of(id).orElseThrow(() -> unknown(row, id)))
                .collect(Collectors.toSet()),
            row.getWhy()),
        row.getConfirmedBy(),
        row.getConfirmedAt().toInstant(),
        Withdrawals.of(row));
  }

  private static String ids(Recurrence recurrence) {
    return recurrence.shared().stream().map(Category::id).sorted().collect(Collectors.joining(","));
  }

  private static IllegalStateException unknown(RecurrenceEntity row, String stored) {
    return new IllegalStateException(
        "The recurrence " + row.getID() + " is stored with something unknown: " + stored);
  }
}
