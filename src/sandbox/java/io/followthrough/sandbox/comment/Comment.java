package io.followthrough.sandbox.comment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said about an issue.
 *
 * @param authorKey the key of the user who said it; {@code null} for nobody
 * @param updateAuthorKey who changed it last
 */
public record Comment(
    long id,
    long issueId,
    @Nullable String authorKey,
    String body,
    Instant created,
    Instant updated,
    @Nullable String updateAuthorKey) {}
