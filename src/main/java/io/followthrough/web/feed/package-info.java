/**
 * Calendars of due days, read by programs that cannot sign in.
 *
 * <p>Start at {@link io.followthrough.web.feed.FeedServlet}.
 */
@NullMarked
package io.followthrough.web.feed;

import org.jspecify.annotations.NullMarked;
