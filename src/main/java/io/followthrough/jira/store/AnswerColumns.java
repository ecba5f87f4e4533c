package io.followthrough.jira.store;

import io.followthrough.action.Accepted;
import io.followthrough.action.Answer;
import io.followthrough.action.Deferred;
import io.followthrough.action.Duplicate;
import io.followthrough.action.Person;
import io.followthrough.action.Rejected;
import io.followthrough.action.RiskAccepted;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Puts answers into the columns of a row: each kind fills its own, and empties the others. */
final class AnswerColumns {

  private AnswerColumns() {}

  static void fill(AnswerEntity row, Answer answer) {
    empty(row);
    row.setDisposition(answer.disposition().id());
    if (answer instanceof Accepted accepted) {
      fill(row, accepted);
    } else if (answer instanceof Deferred deferred) {
      row.setDeferrals(deferred.count());
      fill(row, deferred.reason(), deferred.approver(), deferred.reviewBy());
    } else if (answer instanceof Rejected rejected) {
      row.setReasonCategory(rejected.category() == null ? null : rejected.category().id());
      row.setReason(rejected.reason());
    } else if (answer instanceof RiskAccepted risk) {
      fill(row, risk.reason(), risk.approver(), risk.until());
    } else if (answer instanceof Duplicate duplicate) {
      row.setDuplicateOf(duplicate.of() == null ? null : duplicate.of().id());
    }
  }

  private static void fill(AnswerEntity row, Accepted accepted) {
    row.setActionType(accepted.type() == null ? null : accepted.type().id());
    row.setPriorityAction(accepted.priorityAction());
    row.setDoneWhen(accepted.doneWhen());
    row.setReason(accepted.extension());
    row.setApprover(accepted.approver() == null ? null : accepted.approver().key());
    if (!accepted.extension().isEmpty()) {
      var before = row.getExtensions();
      row.setExtensions(before == null ? 1 : before + 1);
    }
    if (row.getOriginalDue() == null && accepted.due() != null) {
      row.setOriginalDue(accepted.due().toString());
    }
  }

  private static void fill(
      AnswerEntity row, String reason, @Nullable Person approver, @Nullable LocalDate lastDay) {
    row.setReason(reason);
    row.setApprover(approver == null ? null : approver.key());
    row.setCountsUntil(lastDay == null ? null : lastDay.toString());
  }

  /** What outlives an answer stays: the day first promised, and how often it was put off. */
  private static void empty(AnswerEntity row) {
    row.setActionType(null);
    row.setPriorityAction(false);
    row.setDoneWhen(null);
    row.setCountsUntil(null);
    row.setApprover(null);
    row.setDuplicateOf(null);
    row.setReasonCategory(null);
    row.setReason(null);
  }
}
