package io.followthrough.desk;

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
 * @param reasonCategory for a rejection: the id of a rejection reason
 * @param reason for a rejection: the reason in words
 */
public record Decision(
    Disposition disposition,
    @Nullable String type,
    @Nullable String priority,
    @Nullable String owner,
    @Nullable String due,
    boolean priorityAction,
    @Nullable String doneWhen,
    @Nullable String reasonCategory,
    @Nullable String reason) {}
