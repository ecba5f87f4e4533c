package io.followthrough.sandbox.link;

import io.followthrough.sandbox.history.Change;
import io.followthrough.sandbox.history.History;
import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.store.Tables;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;

/** Keeps links to things elsewhere without asking who may draw them, and tells the history. */
public final class RemoteLinks {

  private final Store store;
  private final History history;

  public RemoteLinks(Store store, History history) {
    this.store = store;
    this.history = history;
  }

  /** The links of an issue, the oldest first. */
  public List<RemoteLink> of(long issueId) {
    return where(Tables.RemoteLink.ISSUE_ID.eq(issueId));
  }

  public Optional<RemoteLink> withId(long issueId, long id) {
    return where(Tables.RemoteLink.ISSUE_ID.eq(issueId).and(Tables.RemoteLink.ID.eq(id))).stream()
        .findFirst();
  }

  public Optional<RemoteLink> withGlobalId(long issueId, String globalId) {
    return where(
            Tables.RemoteLink.ISSUE_ID.eq(issueId).and(Tables.RemoteLink.GLOBAL_ID.eq(globalId)))
        .stream()
        .findFirst();
  }

  /** Draws a link, and answers its id. */
  public long add(RemoteLink link, @Nullable String authorKey) {
    return store.inTransaction(
        () -> {
          var id =
              store
                  .sql()
                  .insertInto(Tables.RemoteLink.TABLE)
                  .set(Tables.RemoteLink.ISSUE_ID, link.issueId())
                  .set(Tables.RemoteLink.GLOBAL_ID, link.globalId())
                  .set(Tables.RemoteLink.TITLE, link.title())
                  .set(Tables.RemoteLink.JSON_VALUE, link.json())
                  .returning(Tables.RemoteLink.ID)
                  .fetchSingle(Tables.RemoteLink.ID);
          tell(link.issueId(), authorKey, null, null, Long.toString(id), words(link));
          return id;
        });
  }

  /** Puts another link in the place of one. */
  public void replace(RemoteLink before, RemoteLink after, @Nullable String authorKey) {
    store.inTransaction(
        () -> {
          store
              .sql()
              .update(Tables.RemoteLink.TABLE)
              .set(Tables.RemoteLink.GLOBAL_ID, after.globalId())
              .set(Tables.RemoteLink.TITLE, after.title())
              .set(Tables.RemoteLink.JSON_VALUE, after.json())
              .where(Tables.RemoteLink.ID.eq(before.id()))
              .execute();
          var id = Long.toString(before.id());
          tell(before.issueId(), authorKey, id, words(before), id, words(after));
        });
  }

  public void remove(RemoteLink link, @Nullable String authorKey) {
    store.inTransaction(
        () -> {
          store
              .sql()
              .deleteFrom(Tables.RemoteLink.TABLE)
              .where(Tables.RemoteLink.ID.eq(link.id()))
              .execute();
          tell(link.issueId(), authorKey, Long.toString(link.id()), words(link), null, null);
        });
  }

  /** Forgets the links of issues that are being deleted. */
  public void forget(Collection<Long> issueIds) {
    store
        .sql()
        .deleteFrom(Tables.RemoteLink.TABLE)
        .where(Tables.RemoteLink.ISSUE_ID.in(issueIds))
        .execute();
  }

  private void tell(
      long issueId,
      @Nullable String authorKey,
      @Nullable String from,
      @Nullable String fromWords,
      @Nullable String to,
      @Nullable String toWords) {
    history.record(
        issueId,
        authorKey,
        List.of(Change.ofField("RemoteIssueLink", from, fromWords, to, toWords)));
  }

  private static String words(RemoteLink link) {
    return "This issue links to \"" + link.title() + "\"";
  }

  private List<RemoteLink> where(Condition condition) {
    return store
        .sql()
        .select(
            Tables.RemoteLink.ID,
            Tables.RemoteLink.ISSUE_ID,
            Tables.RemoteLink.GLOBAL_ID,
            Tables.RemoteLink.TITLE,
            Tables.RemoteLink.JSON_VALUE)
        .from(Tables.RemoteLink.TABLE)
        .where(condition)
        .orderBy(Tables.RemoteLink.ID)
        .fetch(
            row ->
                new RemoteLink(
                    row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
  }
}
