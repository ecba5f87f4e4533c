package io.followthrough.rest;

import io.followthrough.desk.report.Feed;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A calendar of due days, on the wire.
 *
 * @param which what narrows it: {@code project}, {@code severity} and {@code owner}, where they are
 *     said
 * @param made when it was made
 * @param address where it is read; told only in answer to making it, and {@code null} from then on
 */
public record FeedJson(long id, Map<String, String> which, String made, @Nullable String address) {

  static FeedJson of(Feed feed, @Nullable String address) {
    return new FeedJson(feed.id(), feed.which(), feed.made().toString(), address);
  }
}
