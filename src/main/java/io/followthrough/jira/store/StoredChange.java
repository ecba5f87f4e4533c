package io.followthrough.jira.store;

import io.followthrough.action.ActionType;
import io.followthrough.action.Disposition;
import io.followthrough.action.RejectionReason;
import io.followthrough.insight.AnswerGiven;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it was given, with user keys for people; {@code null} and empty for what its kind of
 * answer does not have.
 *
 * @param id grows with every answer
 * @param before the kind of answer it took the place of; {@code null} where there was none
 * @param countsUntil of a deferral or an accepted risk: the last day
 * @param duplicateOf of a duplicate: the id of the other issue
 */
public record StoredChange(
    int id,
    @Nullable Disposition before,
    Disposition disposition,
    @Nullable ActionType type,
    @Nullable String priority,
    @Nullable String owner,
    @Nullable LocalDate due,
    boolean priorityAction,
    String doneWhen,
    @Nullable LocalDate countsUntil,
    int deferrals,
    @Nullable String approver,
    @Nullable Long duplicateOf,
    @Nullable RejectionReason category,
    String reason,
    String by,
    Instant at) {

  static StoredChange from(AnswerChangeEntity row) {
    return new StoredChange(
        row.getID(),
        known(row.getBefore(), Disposition::of),
        Disposition.of(row.getDisposition())
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "The history of issue "
                            + row.getIssueId()
                            + " holds an unknown disposition: "
                            + row.getDisposition())),
        known(row.getActionType(), ActionType::of),
        row.getPriority(),
        row.getOwner(),
        day(row.getDue()),
        row.isPriorityAction(),
        orEmpty(row.getDoneWhen()),
        day(row.getCountsUntil()),
        row.getDeferrals() == null ? 0 : row.getDeferrals(),
        row.getApprover(),
        row.getDuplicateOf(),
        known(row.getReasonCategory(), RejectionReason::of),
        orEmpty(row.getReason()),
        row.getChangedBy(),
        row.getChangedAt().toInstant());
  }

  /** What the reports have to know of it. */
  AnswerGiven given() {
    return new AnswerGiven(at, disposition, due, countsUntil, owner);
  }

  private static <T> @Nullable T known(@Nullable String id, Function<String, Optional<T>> look) {
    return id == null ? null : look.apply(id).orElse(null);
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
