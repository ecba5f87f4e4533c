package io.followthrough.desk.action;

import io.followthrough.action.Disposition;
import org.jspecify.annotations.Nullable;

/**
 * An answer as somebody gives it, in the words of the form; {@code null} for what was not said.
 *
 * @param disposition the kind of answer
 * @param type for an acceptance: the id of an action type
 * @param priority for an acceptance: the name of a priority of the host
 * @param owner for an acceptance: the name of a user
 * @param due for an acceptance: the day, as {@code yyyy-MM-dd}
 * @param priorityAction for an acceptance: whether it must not slip
 * @param doneWhen for an acceptance: how one will know
 * @param extension for an acceptance that puts off an earlier one: why
 * @param reviewBy for a deferral: the day, as {@code yyyy-MM-dd}
 * @param until for an accepted risk: the last day, as {@code yyyy-MM-dd}
 * @param approver for an accepted risk, and for a deferral from the second on: the name of a user
 * @param duplicateOf for a duplicate: the key of another action item
 * @param reasonCategory for a rejection: the id of a rejection reason
 * @param reason for a deferral, a rejection or an accepted risk: the reason in words
 */
public record Decision(
    Disposition disposition,
    @Nullable String type,
    @Nullable String priority,
    @Nullable String owner,
    @Nullable String due,
    boolean priorityAction,
    @Nullable String doneWhen,
    @Nullable String extension,
    @Nullable String reviewBy,
    @Nullable String until,
    @Nullable String approver,
    @Nullable String duplicateOf,
    @Nullable String reasonCategory,
    @Nullable String reason) {}
