package io.followthrough.sandbox.comment;

import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.store.Tables.IssueComment;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;

/** Keeps comments without asking who may say what. */
public final class Comments {

  private final Store store;
  private final InstantSource clock;

  public Comments(Store store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Adds a comment of a user, or of nobody. */
  public Comment add(long issueId, @Nullable String authorKey, String body) {
    var now = clock.instant();
    var id =
        store
            .sql()
            .insertInto(IssueComment.TABLE)
            .set(IssueComment.ISSUE_ID, issueId)
            .set(IssueComment.AUTHOR_KEY, authorKey)
            .set(IssueComment.BODY, body)
            .set(IssueComment.CREATED, now)
            .set(IssueComment.UPDATED, now)
            .set(IssueComment.UPDATE_AUTHOR_KEY, authorKey)
            .returning(IssueComment.ID)
            .fetchSingle(IssueComment.ID);
    return new Comment(id, issueId, authorKey, body, now, now, authorKey);
  }

  /** Puts other words into a comment. */
  public void edit(long commentId, @Nullable String editorKey, String body) {
    store
        .sql()
        .update(IssueComment.TABLE)
        .set(IssueComment.BODY, body)
        .set(IssueComment.UPDATED, clock.instant())
        .set(IssueComment.UPDATE_AUTHOR_KEY, editorKey)
        .where(IssueComment.ID.eq(commentId))
        .execute();
  }

  public void delete(long commentId) {
    store.sql().deleteFrom(IssueComment.TABLE).where(IssueComment.ID.eq(commentId)).execute();
  }

  public Optional<Comment> withId(long commentId) {
    return where(IssueComment.ID.eq(commentId)).stream().findFirst();
  }

  /** What was said about an issue, oldest first. */
  public List<Comment> of(long issueId) {
    return where(IssueComment.ISSUE_ID.eq(issueId));
  }

  /** What was said about some issues, by one statement; issues nobody spoke about are left out. */
  public Map<Long, List<Comment>> ofAll(Collection<Long> issueIds) {
    return where(IssueComment.ISSUE_ID.in(issueIds)).stream()
        .collect(Collectors.groupingBy(Comment::issueId));
  }

  /** Forgets the comments of issues that are being deleted. */
  public void forget(Collection<Long> issueIds) {
    store.sql().deleteFrom(IssueComment.TABLE).where(IssueComment.ISSUE_ID.in(issueIds)).execute();
  }

  private List<Comment> where(Condition condition) {
    return store
        .sql()
        .select(
            IssueComment.ID,
            IssueComment.ISSUE_ID,
            IssueComment.AUTHOR_KEY,
            IssueComment.BODY,
            IssueComment.CREATED,
            IssueComment.UPDATED,
            IssueComment.UPDATE_AUTHOR_KEY)
        .from(IssueComment.TABLE)
        .where(condition)
        .orderBy(IssueComment.ID)
        .fetch(
            row ->
                new Comment(
                    row.get(IssueComment.ID),
                    row.get(IssueComment.ISSUE_ID),
                    row.get(IssueComment.AUTHOR_KEY),
                    row.get(IssueComment.BODY),
                    row.get(IssueComment.CREATED),
                    row.get(IssueComment.UPDATED),
                    row.get(IssueComment.UPDATE_AUTHOR_KEY)));
  }
}
