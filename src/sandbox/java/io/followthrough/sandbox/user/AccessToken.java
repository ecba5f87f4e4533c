package io.followthrough.sandbox.user;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What may be shown of a personal access token: all but the token.
 *
 * @param expires null for never
 */
public record AccessToken(long id, String name, Instant created, @Nullable Instant expires) {}
