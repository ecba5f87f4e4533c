package io.followthrough.jira.store;

import io.followthrough.action.ActionType;
import io.followthrough.action.Delays;
import io.followthrough.action.Disposition;
import io.followthrough.action.RejectionReason;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of an answer that the ticket has no place for.
 *
 * @param disposition the kind of answer
 * @param type of an acceptance; {@code null} where there is none
 * @param priorityAction whether it must not slip
 * @param doneWhen of an acceptance; may be empty
 * @param countsUntil of a deferral or an accepted risk: the last day; {@code null} where there is
 *     none
 * @param delays how often the item was put off so far
 * @param approver of an extension, a deferral or an accepted risk: the user key; {@code null} where
 *     there is none
 * @param duplicateOf of a duplicate: the id of the other issue; {@code null} where there is none
 * @param unasked whether no postmortem asks for the item any more, as far as anybody noticed
 * @param reasonCategory of a rejection; {@code null} where there is none
 * @param reason of a deferral, a rejection, an accepted risk or an extension; may be empty
 * @param decidedBy the user key of who gave it
 * @param proof what people said of the item once it was done, whatever was answered
 * @param remediations the other tickets that do part of the item, whatever was answered
 */
public record StoredAnswer(
    Disposition disposition,
    @Nullable ActionType type,
    boolean priorityAction,
    String doneWhen,
    @Nullable LocalDate countsUntil,
    Delays delays,
    @Nullable String approver,
    @Nullable Long duplicateOf,
    boolean unasked,
    @Nullable RejectionReason reasonCategory,
    String reason,
    String decidedBy,
    StoredProof proof,
    List<StoredRemediation> remediations) {

  public StoredAnswer {
    remediations = List.copyOf(remediations);
  }

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
        row.getCountsUntil() == null ? null : LocalDate.parse(row.getCountsUntil()),
        new Delays(orNone(row.getDeferrals()), orNone(row.getExtensions())),
        row.getApprover(),
        row.getDuplicateOf(),
        row.isUnasked(),
        row.getReasonCategory() == null
            ? null
            : RejectionReason.of(row.getReasonCategory()).orElse(null),
        orEmpty(row.getReason()),
        row.getDecidedBy(),
        StoredProof.of(row.getProof()),
        StoredRemediation.allOf(row.getRemediations()));
  }

  private static int orNone(@Nullable Integer number) {
    return number == null ? 0 : number;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
