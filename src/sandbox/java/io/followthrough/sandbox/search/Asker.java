package io.followthrough.sandbox.search;

import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, when and where; relative dates and {@code currentUser()} hang on it.
 *
 * @param user missing for somebody who is not signed in
 */
record Asker(@Nullable ApplicationUser user, Instant now, ZoneId zone) {}
