package io.followthrough.desk.action;

import org.jspecify.annotations.Nullable;

/**
 * An action item somebody asks for.
 *
 * @param summary what is to be done, in a line
 * @param description the same at length; may be empty
 * @param project the key of the project whose team should do it; {@code null} for a sub-task of the
 *     postmortem
 * @param issueType the name of the ticket's type there; {@code null} for the project's first one,
 *     and always for a sub-task
 */
public record NewAction(
    String summary, String description, @Nullable String project, @Nullable String issueType) {}
