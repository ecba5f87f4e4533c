package io.followthrough.sandbox.user;

import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.store.Tables;
import io.followthrough.sandbox.store.Texts;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the personal access tokens that stand for a user's name and password. */
public final class AccessTokens {

  private static final int LENGTH = 255;

  private final Store store;
  private final Users users;
  private final InstantSource clock;
  private final Secrets secrets = new Secrets();

  public AccessTokens(Store store, Users users, InstantSource clock) {
    this.store = store;
    this.users = users;
    this.clock = clock;
  }

  /**
   * Makes a token and answers it this one time; it is stored as a digest only.
   *
   * @param expires null for never
   */
  public String create(SandboxUser user, String name, @Nullable Instant expires) {
    var checked = Texts.required("The name of a token", name, LENGTH);
    var token = secrets.token();
    store
        .sql()
        .insertInto(Tables.AccessToken.TABLE)
        .set(Tables.AccessToken.USER_ID, user.id())
        .set(Tables.AccessToken.TOKEN_NAME, checked)
        .set(Tables.AccessToken.TOKEN_HASH, secrets.digest(token))
        .set(Tables.AccessToken.CREATED, clock.instant())
        .set(Tables.AccessToken.EXPIRES, expires)
        .execute();
    return token;
  }

  /** The active user of a token that has not expired. */
  public Optional<SandboxUser> userOf(String token) {
    return store
        .sql()
        .select(Tables.AccessToken.USER_ID)
        .from(Tables.AccessToken.TABLE)
        .where(
            Tables.AccessToken.TOKEN_HASH.eq(secrets.digest(token)),
            Tables.AccessToken.EXPIRES.isNull().or(Tables.AccessToken.EXPIRES.gt(clock.instant())))
        .fetchOptional(Tables.AccessToken.USER_ID)
        .flatMap(users::withId)
        .filter(SandboxUser::active);
  }

  /** The tokens of a user, the oldest first, the expired among them. */
  public List<AccessToken> list(SandboxUser user) {
    return store
        .sql()
        .select(
            Tables.AccessToken.ID,
            Tables.AccessToken.TOKEN_NAME,
            Tables.AccessToken.CREATED,
            Tables.AccessToken.EXPIRES)
        .from(Tables.AccessToken.TABLE)
        .where(Tables.AccessToken.USER_ID.eq(user.id()))
        .orderBy(Tables.AccessToken.ID)
        .fetch(row -> new AccessToken(row.value1(), row.value2(), row.value3(), row.value4()));
  }

  /** Ends a token of a user; false where the user has no such token. */
  public boolean revoke(SandboxUser user, long id) {
    return store
            .sql()
            .deleteFrom(Tables.AccessToken.TABLE)
            .where(Tables.AccessToken.ID.eq(id), Tables.AccessToken.USER_ID.eq(user.id()))
            .execute()
        > 0;
  }
}
