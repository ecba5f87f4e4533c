package io.followthrough.sandbox.user;

import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.store.Tables.LoginSession;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Remembers who signed in with a browser, for five hours after the last request, as Jira does. */
public final class Sessions {

  private static final Duration LIFETIME = Duration.ofHours(5);

  /** How stale the last request may be told; a write with each request would be for nothing. */
  private static final Duration GRAIN = Duration.ofMinutes(1);

  private final Store store;
  private final Users users;
  private final InstantSource clock;
  private final Secrets secrets = new Secrets();

  public Sessions(Store store, Users users, InstantSource clock) {
    this.store = store;
    this.users = users;
    this.clock = clock;
  }

  /** Begins a session and answers its token, which is stored as a digest only. */
  public String open(SandboxUser user) {
    var token = secrets.token();
    var now = clock.instant();
    store.inTransaction(
        () -> {
          deleteOld(now);
          insert(secrets.digest(token), user, now);
        });
    return token;
  }

  /** The active user of a session that lives. */
  public Optional<SandboxUser> userOf(String token) {
    var digest = secrets.digest(token);
    var now = clock.instant();
    return store
        .sql()
        .select(LoginSession.USER_ID, LoginSession.LAST_SEEN)
        .from(LoginSession.TABLE)
        .where(LoginSession.TOKEN_HASH.eq(digest), LoginSession.LAST_SEEN.gt(now.minus(LIFETIME)))
        .fetchOptional()
        .flatMap(
            row -> {
              keepAlive(digest, row.value2(), now);
              return users.withId(row.value1());
            })
        .filter(SandboxUser::active);
  }

  /** Ends a session, if there is one. */
  public void close(String token) {
    store
        .sql()
        .deleteFrom(LoginSession.TABLE)
        .where(LoginSession.TOKEN_HASH.eq(secrets.digest(token)))
        .execute();
  }

  private void keepAlive(String digest, Instant lastSeen, Instant now) {
    if (lastSeen.isBefore(now.minus(GRAIN))) {
      store
          .sql()
          .update(LoginSession.TABLE)
          .set(LoginSession.LAST_SEEN, now)
          .where(LoginSession.TOKEN_HASH.eq(digest))
          .execute();
    }
  }

  private void deleteOld(Instant now) {
    store
        .sql()
        .deleteFrom(LoginSession.TABLE)
        .where(LoginSession.LAST_SEEN.le(now.minus(LIFETIME)))
        .execute();
  }

  private void insert(String digest, SandboxUser user, Instant now) {
    store
        .sql()
        .insertInto(LoginSession.TABLE)
        .set(LoginSession.TOKEN_HASH, digest)
        .set(LoginSession.USER_ID, user.id())
        .set(LoginSession.CREATED, now)
        .set(LoginSession.LAST_SEEN, now)
        .execute();
  }
}
