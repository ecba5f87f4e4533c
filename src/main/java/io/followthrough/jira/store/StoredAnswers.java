package io.followthrough.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.followthrough.action.Accepted;
import io.followthrough.action.Answer;
import io.followthrough.action.Rejected;
import io.followthrough.desk.Answers;
import io.followthrough.desk.Visitor;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Keeps answers in Active Objects. */
public final class StoredAnswers implements Answers {

  /** As many values as every database that Jira runs on takes in one {@code IN}. */
  private static final int CHUNK = 1000;

  private final ActiveObjects objects;

  public StoredAnswers(ActiveObjects objects) {
    this.objects = objects;
  }

  /** The answers to some action items, by issue id; an item nobody answered is absent. */
  public Map<Long, StoredAnswer> of(Collection<Long> actionIds) {
    var ids = List.copyOf(actionIds);
    var answers = new HashMap<Long, StoredAnswer>();
    for (var from = 0; from < ids.size(); from += CHUNK) {
      for (var row : rows(ids.subList(from, Math.min(from + CHUNK, ids.size())))) {
        answers.put(row.getIssueId(), StoredAnswer.from(row));
      }
    }
    return answers;
  }

  @Override
  public void record(long actionId, Answer answer, Visitor by, Instant at) {
    objects.executeInTransaction(
        () -> {
          var row = rowFor(actionId, answer, by, at);
          fill(row, answer);
          row.setDisposition(answer.disposition().id());
          row.setDecidedBy(by.key());
          row.setDecidedAt(Date.from(at));
          row.save();
          return row;
        });
  }

  private AnswerEntity rowFor(long actionId, Answer answer, Visitor by, Instant at) {
    var rows = rows(List.of(actionId));
    if (rows.length > 0) {
      return rows[0];
    }
    return objects.create(
        AnswerEntity.class,
        new DBParam("ISSUE_ID", actionId),
        new DBParam("DISPOSITION", answer.disposition().id()),
        new DBParam("DECIDED_BY", by.key()),
        new DBParam("DECIDED_AT", Date.from(at)));
  }

  private static void fill(AnswerEntity row, Answer answer) {
    row.setActionType(null);
    row.setPriorityAction(false);
    row.setDoneWhen(null);
    row.setReasonCategory(null);
    row.setReason(null);
    if (answer instanceof Accepted accepted) {
      fill(row, accepted);
    } else if (answer instanceof Rejected rejected) {
      row.setReasonCategory(rejected.category() == null ? null : rejected.category().id());
      row.setReason(rejected.reason());
    }
  }

  private static void fill(AnswerEntity row, Accepted accepted) {
    row.setActionType(accepted.type() == null ? null : accepted.type().id());
    row.setPriorityAction(accepted.priorityAction());
    row.setDoneWhen(accepted.doneWhen());
    if (row.getOriginalDue() == null && accepted.due() != null) {
      row.setOriginalDue(accepted.due().toString());
    }
  }

  private AnswerEntity[] rows(List<Long> ids) {
    if (ids.isEmpty()) {
      return new AnswerEntity[0];
    }
    var marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
    return objects.find(
        AnswerEntity.class, Query.select().where("ISSUE_ID IN (" + marks + ")", ids.toArray()));
  }
}
