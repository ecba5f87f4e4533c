package io.followthrough.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.sandbox.FreshDatabase;
import io.followthrough.sandbox.ao.TestObjects;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Feeds are kept in a real table, and found by their digests only. */
public class StoredFeedsTest {

  private static final Instant MADE = Instant.parse("2030-03-14T10:00:00.123Z");
  private static final Map<String, String> WHICH = Map.of("project", "OPS,WEB", "owner", "a&b=c");

  @Rule public final FreshDatabase database = new FreshDatabase();

  private StoredFeeds feeds;

  @Before
  public void open() {
    feeds = new StoredFeeds(TestObjects.of(database.store(), List.of(FeedEntity.class)));
  }

  @Test
  public void isFoundByItsDigest_asItWasMade() {
    var narrowed = feeds.add("digest", "alice", WHICH, MADE);
    var all = feeds.add("other", "alice", Map.of(), MADE);

    assertThat(feeds.withDigest("digest")).contains(narrowed);
    assertThat(narrowed.which()).isEqualTo(WHICH);
    assertThat(narrowed.made()).isEqualTo(MADE);
    assertThat(feeds.withDigest("other").orElseThrow().which()).isEmpty();
    assertThat(feeds.withDigest("nothing")).isEmpty();
    assertThat(feeds.of("alice")).containsExactly(narrowed, all);
    assertThat(feeds.of("bob")).isEmpty();
  }

  @Test
  public void isTakenOut_byItsOwnerOnly() {
    var feed = feeds.add("digest", "alice", WHICH, MADE);

    assertThat(feeds.remove(feed.id(), "bob")).isEmpty();
    assertThat(feeds.withDigest("digest")).contains(feed);
    assertThat(feeds.remove(feed.id(), "alice")).contains(feed);
    assertThat(feeds.withDigest("digest")).isEmpty();
    assertThat(feeds.remove(feed.id(), "alice")).isEmpty();
  }
}
