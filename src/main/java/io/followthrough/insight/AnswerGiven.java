package io.followthrough.insight;

import io.followthrough.action.Disposition;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One answer in the history of an action item.
 *
 * @param at when it was given
 * @param disposition the kind of answer
 * @param due of an acceptance: the day promised; {@code null} where none was
 * @param countsUntil of a deferral or an accepted risk: the last day; {@code null} where there is
 *     none
 * @param owner of an acceptance: the user key of who answers for it; {@code null} where there is
 *     none
 */
public record AnswerGiven(
    Instant at,
    Disposition disposition,
    @Nullable LocalDate due,
    @Nullable LocalDate countsUntil,
    @Nullable String owner) {}
