package io.followthrough.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.Withdrawal;
import io.followthrough.desk.evidence.Look;
import io.followthrough.desk.evidence.Looks;
import io.followthrough.desk.evidence.Question;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Keeps in Active Objects what was looked for in vain. */
public final class StoredLooks implements Looks {

  private final ActiveObjects objects;

  public StoredLooks(ActiveObjects objects) {
    this.objects = objects;
  }

  @Override
  public Look add(long postmortemId, Question question, String note, Visitor by, Instant at) {
    return objects.executeInTransaction(
        () ->
            look(
                objects.create(
                    LookEntity.class,
                    new DBParam("POSTMORTEM_ID", postmortemId),
                    new DBParam("QUESTION", question.id()),
                    new DBParam("NOTE", note),
                    new DBParam("LOOKED_BY", by.key()),
                    new DBParam("LOOKED_AT", Date.from(at)))));
  }

  @Override
  public boolean withdraw(long lookId, Withdrawal withdrawal) {
    return Withdrawals.take(objects, LookEntity.class, lookId, withdrawal);
  }

  @Override
  public List<Look> of(long postmortemId) {
    return Arrays.stream(
            objects.find(
                LookEntity.class,
                Query.select().where("POSTMORTEM_ID = ?", postmortemId).order("ID ASC")))
        .map(StoredLooks::look)
        .toList();
  }

  private static Look look(LookEntity row) {
    var note = row.getNote();
    return new Look(
        row.getID(),
        Question.of(row.getQuestion())
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "The look " + row.getID() + " asks something unknown")),
        note == null ? "" : note,
        row.getLookedBy(),
        row.getLookedAt().toInstant(),
        Withdrawals.of(row));
  }
}
