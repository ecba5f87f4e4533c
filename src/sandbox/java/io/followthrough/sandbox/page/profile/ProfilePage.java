package io.followthrough.sandbox.page.profile;

import io.followthrough.sandbox.page.Answer;
import io.followthrough.sandbox.page.Clockwork;
import io.followthrough.sandbox.page.Moment;
import io.followthrough.sandbox.page.Page;
import io.followthrough.sandbox.page.PageFault;
import io.followthrough.sandbox.page.Visit;
import io.followthrough.sandbox.user.AccessToken;
import io.followthrough.sandbox.user.AccessTokens;
import io.followthrough.sandbox.user.SandboxUser;
import io.followthrough.sandbox.user.Users;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code /secure/ViewProfile.jspa}: who somebody is here, and the personal access tokens that stand
 * for name and password over REST.
 */
public final class ProfilePage implements Page {

  /** Where it is found. */
  public static final String ADDRESS = "/secure/ViewProfile.jspa";

  /** As many days as Jira offers at most where nobody set another limit. */
  private static final int MOST_DAYS = 365;

  private final Users users;
  private final AccessTokens tokens;
  private final InstantSource clock;
  private final Clockwork clockwork;

  public ProfilePage(Users users, AccessTokens tokens, InstantSource clock, Clockwork clockwork) {
    this.users = users;
    this.tokens = tokens;
    this.clock = clock;
    this.clockwork = clockwork;
  }

  /**
   * A token, of which the secret is told once and never again.
   *
   * @param expires null for never
   */
  public record Token(
      long id, String name, @Nullable Moment created, @Nullable Moment expires, boolean expired) {}

  /**
   * What the page shows.
   *
   * @param secret the token that was made just now; empty where none was
   * @param error why none was made; empty where nothing was tried
   */
  public record View(
      SandboxUser user,
      List<String> groups,
      List<Token> tokens,
      String secret,
      String typed,
      String error) {}

  @Override
  public Answer answer(Visit visit) {
    var user = visit.signedIn();
    if (!visit.isPost()) {
      return shown(user, "", "", "");
    }
    if (visit.has("revoke")) {
      tokens.revoke(user, visit.needed("revoke"));
      return Answer.to(ADDRESS);
    }
    return made(visit, user);
  }

  /** Not by way of another address: nobody would see the secret then. */
  private Answer made(Visit visit, SandboxUser user) {
    var name = visit.param("tokenName");
    try {
      return shown(user, tokens.create(user, name, expiry(visit)), "", "");
    } catch (IllegalArgumentException e) {
      return shown(user, "", name, String.valueOf(e.getMessage())).as(400);
    }
  }

  private @Nullable Instant expiry(Visit visit) {
    var days = visit.number("days");
    if (days.isPresent() && (days.get() < 1 || days.get() > MOST_DAYS)) {
      throw PageFault.badRequest("A token expires in 1 to " + MOST_DAYS + " days, or never.");
    }
    return days.map(some -> clock.instant().plus(Duration.ofDays(some))).orElse(null);
  }

  private Answer.Shown shown(SandboxUser user, String secret, String typed, String error) {
    var view =
        new View(
            user,
            users.groupsOf(user).stream().sorted().toList(),
            tokens.list(user).stream().map(this::token).toList(),
            secret,
            typed,
            error);
    return Answer.show("Profile", "profile/profile.vm", Map.of("view", view));
  }

  private Token token(AccessToken token) {
    var expires = token.expires();
    return new Token(
        token.id(),
        token.name(),
        clockwork.moment(token.created()),
        clockwork.moment(expires),
        expires != null && !expires.isAfter(clock.instant()));
  }
}
