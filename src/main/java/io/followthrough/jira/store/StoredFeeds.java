package io.followthrough.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.followthrough.desk.report.Feed;
import io.followthrough.desk.report.Feeds;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;

/** Keeps feeds in Active Objects. */
public final class StoredFeeds implements Feeds {

  private final ActiveObjects objects;

  public StoredFeeds(ActiveObjects objects) {
    this.objects = objects;
  }

  @Override
  public List<Feed> of(String owner) {
    return Arrays.stream(
            objects.find(
                FeedEntity.class, Query.select().where("OWNER = ?", owner).order("ID ASC")))
        .map(StoredFeeds::feed)
        .toList();
  }

  @Override
  public Optional<Feed> withDigest(String digest) {
    return Arrays.stream(objects.find(FeedEntity.class, Query.select().where("DIGEST = ?", digest)))
        .findFirst()
        .map(StoredFeeds::feed);
  }

  @Override
  public Feed add(String digest, String owner, Map<String, String> which, Instant made) {
    return objects.executeInTransaction(
        () ->
            feed(
                objects.create(
                    FeedEntity.class,
                    new DBParam("DIGEST", digest),
                    new DBParam("OWNER", owner),
                    new DBParam("WHICH", text(which)),
                    new DBParam("MADE_AT", made.toEpochMilli()))));
  }

  @Override
  public Optional<Feed> remove(long id, String owner) {
    return objects.executeInTransaction(
        () -> {
          var found =
              objects.find(
                  FeedEntity.class, Query.select().where("ID = ? AND OWNER = ?", (int) id, owner));
          var removed = Arrays.stream(found).findFirst().map(StoredFeeds::feed);
          objects.delete(found);
          return removed;
        });
  }

  private static Feed feed(FeedEntity row) {
    return new Feed(
        row.getID(), row.getOwner(), which(row.getWhich()), Instant.ofEpochMilli(row.getMadeAt()));
  }

  private static String text(Map<String, String> which) {
    return new TreeMap<>(which)
        .entrySet().stream()
            .map(
                one ->
                    one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
  }

  /** Some databases make nothing of an empty text. */
  private static Map<String, String> which(@Nullable String text) {
    return text == null || text.isEmpty()
        ? Map.of()
        : Arrays.stream(text.split("&"))
            .map(part -> part.split("=", 2))
            .collect(
                Collectors.toMap(
                    part -> part[0], part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8)));
  }
}
