package io.followthrough.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.followthrough.action.Accepted;
import io.followthrough.action.Answer;
import io.followthrough.action.Deferred;
import io.followthrough.action.Disposition;
import io.followthrough.action.Duplicate;
import io.followthrough.action.Person;
import io.followthrough.action.Rejected;
import io.followthrough.action.RiskAccepted;
import io.followthrough.desk.Visitor;
import io.followthrough.insight.AnswerGiven;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;

/** Keeps every answer that was ever given, in Active Objects. Nothing is changed or taken out. */
public final class StoredHistory {

  private final ActiveObjects objects;

  public StoredHistory(ActiveObjects objects) {
    this.objects = objects;
  }

  /**
   * The answers to an action item, newest first.
   *
   * @param before the id that all of them are below
   * @param limit how many at most
   */
  public List<StoredChange> of(long actionId, int before, int limit) {
    return Arrays.stream(
            objects.find(
                AnswerChangeEntity.class,
                Query.select()
                    .where("ISSUE_ID = ? AND ID < ?", actionId, before)
                    .order("ID DESC")
                    .limit(limit)))
        .map(StoredChange::from)
        .toList();
  }

  /** The answers to several action items, oldest first; one that nobody answered is absent. */
  public Map<Long, List<AnswerGiven>> of(Collection<Long> actionIds) {
    var answers = new HashMap<Long, List<AnswerGiven>>();
    for (var chunk : Chunk.allOf(actionIds)) {
      for (var row :
          objects.find(
              AnswerChangeEntity.class,
              Query.select()
                  .where("ISSUE_ID IN (" + chunk.marks() + ")", chunk.values())
                  .order("ID ASC"))) {
        answers
            .computeIfAbsent(row.getIssueId(), id -> new ArrayList<>())
            .add(StoredChange.from(row).given());
      }
    }
    return answers;
  }

  /** Adds an answer; to be called in the transaction that makes it the one that counts. */
  void add(long actionId, @Nullable Disposition before, Answer answer, Visitor by, Instant at) {
    var columns = new ArrayList<DBParam>(columnsOf(answer));
    columns.add(new DBParam("ISSUE_ID", actionId));
    columns.add(new DBParam("DISPOSITION_BEFORE", before == null ? null : before.id()));
    columns.add(new DBParam("DISPOSITION", answer.disposition().id()));
    columns.add(new DBParam("CHANGED_BY", by.key()));
    columns.add(new DBParam("CHANGED_AT", Date.from(at)));
    objects.create(AnswerChangeEntity.class, columns.toArray(new DBParam[0]));
  }

  private static List<DBParam> columnsOf(Answer answer) {
    return switch (answer.disposition()) {
      case PROPOSED -> List.of();
      case ACCEPTED -> columnsOf((Accepted) answer);
      case DEFERRED -> columnsOf((Deferred) answer);
      case REJECTED -> columnsOf((Rejected) answer);
      case RISK_ACCEPTED -> columnsOf((RiskAccepted) answer);
      case DUPLICATE -> columnsOf((Duplicate) answer);
    };
  }

  private static List<DBParam> columnsOf(Accepted accepted) {
    return List.of(
        new DBParam("ACTION_TYPE", accepted.type() == null ? null : accepted.type().id()),
        new DBParam("PRIORITY", accepted.priority()),
        new DBParam("OWNER", keyOf(accepted.owner())),
        new DBParam("DUE", dayOf(accepted.due())),
        new DBParam("PRIORITY_ACTION", accepted.priorityAction()),
        new DBParam("DONE_WHEN", accepted.doneWhen()),
        new DBParam("REASON", accepted.extension()),
        new DBParam("APPROVER", keyOf(accepted.approver())));
  }

  private static List<DBParam> columnsOf(Deferred deferred) {
    return List.of(
        new DBParam("REASON", deferred.reason()),
        new DBParam("COUNTS_UNTIL", dayOf(deferred.reviewBy())),
        new DBParam("APPROVER", keyOf(deferred.approver())),
        new DBParam("DEFERRALS", deferred.count()));
  }

  private static List<DBParam> columnsOf(Rejected rejected) {
    return List.of(
        new DBParam(
            "REASON_CATEGORY", rejected.category() == null ? null : rejected.category().id()),
        new DBParam("REASON", rejected.reason()));
  }

  private static List<DBParam> columnsOf(RiskAccepted risk) {
    return List.of(
        new DBParam("REASON", risk.reason()),
        new DBParam("COUNTS_UNTIL", dayOf(risk.until())),
        new DBParam("APPROVER", keyOf(risk.approver())));
  }

  private static List<DBParam> columnsOf(Duplicate duplicate) {
    return List.of(
        new DBParam("DUPLICATE_OF", duplicate.of() == null ? null : duplicate.of().id()));
  }

  private static @Nullable String keyOf(@Nullable Person person) {
    return person == null ? null : person.key();
  }

  private static @Nullable String dayOf(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
