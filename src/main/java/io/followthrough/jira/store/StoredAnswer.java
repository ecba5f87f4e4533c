package io.followthrough.jira.store;

import io.followthrough.action.ActionType;
import io.followthrough.action.Disposition;
import io.followthrough.action.RejectionReason;
import org.jspecify.annotations.Nullable;

/**
 * The part of an answer that the ticket has no place for.
 *
 * @param disposition the kind of answer
 * @param type of an acceptance; {@code null} where there is none
 * @param priorityAction whether it must not slip
 * @param doneWhen of an acceptance; may be empty
 * @param reasonCategory of a rejection; {@code null} where there is none
 * @param reason of a rejection; may be empty
 */
public record StoredAnswer(
    Disposition disposition,
    @Nullable ActionType type,
    boolean priorityAction,
    String doneWhen,
    @Nullable RejectionReason reasonCategory,
    String reason) {

  static StoredAnswer from(AnswerEntity row) {
    return new StoredAnswer(
        Disposition.of(row.getDisposition())
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "The answer to issue "
                            + row.getIssueId()
                            + " is stored as an unknown disposition: "
                            + row.getDisposition())),
        row.getActionType() == null ? null : ActionType.of(row.getActionType()).orElse(null),
        row.isPriorityAction(),
        orEmpty(row.getDoneWhen()),
        row.getReasonCategory() == null
            ? null
            : RejectionReason.of(row.getReasonCategory()).orElse(null),
        orEmpty(row.getReason()));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
