package io.followthrough.sandbox.user;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.sandbox.FreshDatabase;
import java.time.Duration;
import java.time.Instant;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Sessions and personal access tokens, which must not outlive their time or their user. */
public class TokensTest {

  private static final Instant START = Instant.parse("2030-03-14T22:30:00Z");

  @Rule public final FreshDatabase database = new FreshDatabase();

  private Instant now = START;
  private Users users;
  private Sessions sessions;
  private AccessTokens tokens;
  private SandboxUser alice;

  @Before
  public void open() {
    users = new Users(database.store());
    sessions = new Sessions(database.store(), users, () -> now);
    tokens = new AccessTokens(database.store(), users, () -> now);
    alice = users.create("alice", "Alice", "a@example.com", "alice");
  }

  @Test
  public void knowsTheUserOfASession_untilItIsClosed() {
    var token = sessions.open(alice);

    assertThat(sessions.userOf(token)).contains(alice);
    assertThat(sessions.userOf("guessed")).isEmpty();

    sessions.close(token);

    assertThat(sessions.userOf(token)).isEmpty();
  }

  @Test
  public void keepsASession_asLongAsItIsUsed() {
    var token = sessions.open(alice);

    now = now.plus(Duration.ofHours(4));
    assertThat(sessions.userOf(token)).isPresent();
    now = now.plus(Duration.ofHours(4));
    assertThat(sessions.userOf(token)).isPresent();
    now = now.plus(Duration.ofHours(5));
    assertThat(sessions.userOf(token)).isEmpty();
  }

  @Test
  public void endsSessionsAndTokens_whenTheUserIsSwitchedOff() {
    var session = sessions.open(alice);
    var token = tokens.create(alice, "ci", null);

    users.setActive(alice, false);

    assertThat(sessions.userOf(session)).isEmpty();
    assertThat(tokens.userOf(token)).isEmpty();
  }

  @Test
  public void knowsTheUserOfAToken_untilItExpires() {
    var token = tokens.create(alice, "ci", START.plusSeconds(60));

    assertThat(tokens.userOf(token)).contains(alice);
    now = START.plusSeconds(60);
    assertThat(tokens.userOf(token)).isEmpty();
  }

  @Test
  public void showsTokensWithoutTheirSecret() {
    tokens.create(alice, "ci", null);

    assertThat(tokens.list(alice)).containsExactly(new AccessToken(1, "ci", START, null));
  }

  @Test
  public void revokesTheTokensOfItsUserOnly() {
    var bob = users.create("bob", "Bob", "b@example.com", "bob");
    var token = tokens.create(alice, "ci", null);
    var id = tokens.list(alice).get(0).id();

    assertThat(tokens.revoke(bob, id)).isFalse();
    assertThat(tokens.userOf(token)).contains(alice);

    assertThat(tokens.revoke(alice, id)).isTrue();
    assertThat(tokens.userOf(token)).isEmpty();
  }
}
