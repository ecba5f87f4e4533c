package io.followthrough.desk;

import io.followthrough.gate.Incident;
import io.followthrough.gate.OpenTime;
import org.jspecify.annotations.Nullable;

/**
 * What is told of an issue that is named beside another one.
 *
 * @param id its id
 * @param key its key
 * @param summary its title
 * @param status its status by name
 * @param open from when to when it was open
 * @param incident the same issue as an incident; {@code null} where its type is no incident's
 */
public record SeenIssue(
    long id,
    String key,
    String summary,
    String status,
    OpenTime open,
    @Nullable Incident incident) {}
