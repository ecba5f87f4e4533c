package io.followthrough.sandbox.watch;

import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.store.Tables.IssueWatcher;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Keeps who follows an issue, without asking who may know. */
public final class Watchers {

  private final Store store;
  private final InstantSource clock;

  public Watchers(Store store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Lets a user follow an issue; who does already goes on. */
  public void add(long issueId, String userKey) {
    store
        .sql()
        .insertInto(IssueWatcher.TABLE)
        .set(IssueWatcher.ISSUE_ID, issueId)
        .set(IssueWatcher.USER_KEY, userKey)
        .set(IssueWatcher.CREATED, clock.instant())
        .onConflict(IssueWatcher.ISSUE_ID, IssueWatcher.USER_KEY)
        .doNothing()
        .execute();
  }

  /** Ends it, if the user follows the issue. */
  public void remove(long issueId, String userKey) {
    store
        .sql()
        .deleteFrom(IssueWatcher.TABLE)
        .where(IssueWatcher.ISSUE_ID.eq(issueId), IssueWatcher.USER_KEY.eq(userKey))
        .execute();
  }

  /** The keys of an issue's followers, the first one first. */
  public List<String> of(long issueId) {
    return store
        .sql()
        .select(IssueWatcher.USER_KEY)
        .from(IssueWatcher.TABLE)
        .where(IssueWatcher.ISSUE_ID.eq(issueId))
        .orderBy(IssueWatcher.CREATED, IssueWatcher.USER_KEY)
        .fetch(IssueWatcher.USER_KEY);
  }

  /** How many follow each of some issues, by one statement; issues nobody follows are left out. */
  public Map<Long, Following> following(Collection<Long> issueIds, @Nullable String userKey) {
    var own = DSL.count().filterWhere(IssueWatcher.USER_KEY.eq(userKey == null ? "" : userKey));
    return store
        .sql()
        .select(IssueWatcher.ISSUE_ID, DSL.count(), own)
        .from(IssueWatcher.TABLE)
        .where(IssueWatcher.ISSUE_ID.in(issueIds))
        .groupBy(IssueWatcher.ISSUE_ID)
        .fetchMap(row -> row.value1(), row -> new Following(row.value2(), row.value3() > 0));
  }

  /** Forgets the followers of issues that are being deleted. */
  public void forget(Collection<Long> issueIds) {
    store.sql().deleteFrom(IssueWatcher.TABLE).where(IssueWatcher.ISSUE_ID.in(issueIds)).execute();
  }

  /**
   * How an issue is followed.
   *
   * @param self whether by whoever asks, too
   */
  public record Following(int count, boolean self) {

    public static final Following NOBODY = new Following(0, false);
  }
}
