package io.followthrough.sandbox.user;

import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.store.Tables.UserPreference;
import java.util.Optional;

/** Remembers what people choose for themselves. */
public final class Preferences {

  private final Store store;

  public Preferences(Store store) {
    this.store = store;
  }

  /** What somebody chose; empty where nothing was chosen yet. */
  public Optional<String> of(SandboxUser user, String key) {
    return store
        .sql()
        .select(UserPreference.PREFERENCE_VALUE)
        .from(UserPreference.TABLE)
        .where(UserPreference.USER_KEY.eq(user.key()), UserPreference.PREFERENCE_KEY.eq(key))
        .fetchOptional(UserPreference.PREFERENCE_VALUE);
  }

  /** Remembers a choice in place of the one before. */
  public void set(SandboxUser user, String key, String value) {
    store
        .sql()
        .insertInto(UserPreference.TABLE)
        .set(UserPreference.USER_KEY, user.key())
        .set(UserPreference.PREFERENCE_KEY, key)
        .set(UserPreference.PREFERENCE_VALUE, value)
        .onConflict(UserPreference.USER_KEY, UserPreference.PREFERENCE_KEY)
        .doUpdate()
        .set(UserPreference.PREFERENCE_VALUE, value)
        .execute();
  }

  /** Forgets a choice. */
  public void forget(SandboxUser user, String key) {
    store
        .sql()
        .deleteFrom(UserPreference.TABLE)
        .where(UserPreference.USER_KEY.eq(user.key()), UserPreference.PREFERENCE_KEY.eq(key))
        .execute();
  }
}
