package io.followthrough.desk.report;

import io.followthrough.action.Person;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.ParameterReader;
import io.followthrough.desk.People;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Turns;
import io.followthrough.desk.Visitor;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Makes, revokes and reads feeds of due days. */
public final class FeedDesk {

  /** Nobody needs more, and somebody may make them by mistake. */
  private static final int MOST = 20;

  private static final Set<String> PARAMETERS = NarrowingReader.PARAMETERS;

  private final Feeds feeds;
  private final ReportDesk reports;
  private final People people;
  private final Turns turns;
  private final InstantSource clock;
  private final Supplier<String> secrets;

  /**
   * A desk.
   *
   * @param secrets makes secrets that nobody can guess, of letters that may stand in an address
   */
  public FeedDesk(
      Feeds feeds,
      ReportDesk reports,
      People people,
      Turns turns,
      InstantSource clock,
      Supplier<String> secrets) {
    this.feeds = feeds;
    this.reports = reports;
    this.people = people;
    this.turns = turns;
    this.clock = clock;
    this.secrets = secrets;
  }

  /**
   * A feed that was just made.
   *
   * @param secret what its address ends with; it is told this once
   */
  public record Made(Feed feed, String secret) {}

  /** The feeds of a visitor. */
  public List<Feed> of(Visitor visitor) {
    return feeds.of(visitor.key());
  }

  /** Makes a feed of the items that parameters of a report narrow it to. */
  public Outcome<Made> make(Visitor visitor, Map<String, String> sent) {
    var which = new TreeMap<>(sent);
    which.values().removeIf(String::isBlank);
    var parameters = new ParameterReader(which, PARAMETERS);
    return parameters
        .unlessWrong(reports.narrowing(visitor, parameters))
        .then(
            narrowing ->
                turns.alone(
                    "io.followthrough.feeds." + visitor.key(), () -> added(visitor, which)));
  }

  /** Revokes a feed of a visitor: from now on its address leads nowhere. */
  public Outcome<Feed> revoke(Visitor visitor, long id) {
    return feeds
        .remove(id, visitor.key())
        .map(Outcome::done)
        .orElseGet(
            () ->
                Outcome.refused(
                    Refusal.of(
                        Refusal.Kind.NOT_FOUND,
                        "followthrough.error.no-feed",
                        String.valueOf(id))));
  }

  /**
   * The items whose due days a feed tells, as its owner sees them now; none where he may not ask
   * for them any more. Empty where no feed has the secret, or its owner cannot sign in any more.
   */
  public Optional<Due> read(String secret) {
    return feeds
        .withDigest(digest(secret))
        .filter(feed -> people.userWithKey(feed.owner()).filter(Person::active).isPresent())
        .map(this::due);
  }

  /**
   * What a feed tells.
   *
   * @param items the items, some of which have no day; empty where the owner may not ask for them
   */
  public record Due(Feed feed, Optional<ItemList> items) {}

  private Due due(Feed feed) {
    return new Due(
        feed,
        reports
            .allItems(new Visitor(feed.owner()), feed.which())
            .fold(Optional::of, refusal -> Optional.empty()));
  }

  private Outcome<Made> added(Visitor visitor, Map<String, String> which) {
    if (feeds.of(visitor.key()).size() >= MOST) {
      return Outcome.refused(
          Refusal.of(
              Refusal.Kind.CONFLICT, "followthrough.error.many-feeds", String.valueOf(MOST)));
    }
    var secret = secrets.get();
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return Outcome.done(new Made(feeds.add(digest(secret), visitor.key(), which, now), secret));
  }

  private static String digest(String secret) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
