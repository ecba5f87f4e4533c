package io.followthrough.sandbox.issue;

import com.atlassian.jira.user.ApplicationUser;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who fills in a form, and which fields are on it.
 *
 * @param user {@code null} for nobody
 * @param shows whether a field of that id is on the screen
 */
public record Scope(@Nullable ApplicationUser user, Predicate<String> shows) {}
