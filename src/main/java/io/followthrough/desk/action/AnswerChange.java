package io.followthrough.desk.action;

import io.followthrough.action.Answer;
import io.followthrough.action.Disposition;
import io.followthrough.action.Person;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An answer to an action item, as it was given.
 *
 * @param id grows with every answer; a page goes on below one
 * @param before the kind of answer it took the place of; {@code null} where there was none
 * @param answer what was answered
 * @param by who did
 * @param at when that was
 */
public record AnswerChange(
    int id, @Nullable Disposition before, Answer answer, Person by, Instant at) {}
