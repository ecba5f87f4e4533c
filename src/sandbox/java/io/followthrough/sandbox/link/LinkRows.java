package io.followthrough.sandbox.link;

import io.followthrough.sandbox.constant.LinkTypes;
import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.store.Tables.Issue;
import io.followthrough.sandbox.store.Tables.IssueLink;
import io.followthrough.sandbox.store.Tables.Project;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Is the SQL of links. */
final class LinkRows {

  private final Store store;
  private final LinkTypes types;

  LinkRows(Store store, LinkTypes types) {
    this.store = store;
    this.types = types;
  }

  List<SandboxLink> where(Condition condition) {
    return store
        .sql()
        .select(
            IssueLink.ID,
            IssueLink.LINK_TYPE_ID,
            IssueLink.SOURCE_ID,
            IssueLink.DESTINATION_ID,
            IssueLink.SEQUENCE)
        .from(IssueLink.TABLE)
        .where(condition)
        .orderBy(IssueLink.SEQUENCE.asc().nullsFirst(), IssueLink.ID)
        .fetch(this::link);
  }

  private SandboxLink link(Record row) {
    return new SandboxLink(
        row.get(IssueLink.ID),
        types.withId(row.get(IssueLink.LINK_TYPE_ID)).orElseThrow(),
        row.get(IssueLink.SOURCE_ID),
        row.get(IssueLink.DESTINATION_ID),
        row.get(IssueLink.SEQUENCE));
  }

  /** Adds a link; empty where the very same one is there already. */
  Optional<Long> insert(long typeId, long sourceId, long destinationId, @Nullable Long sequence) {
    return store
        .sql()
        .insertInto(IssueLink.TABLE)
        .set(IssueLink.LINK_TYPE_ID, typeId)
        .set(IssueLink.SOURCE_ID, sourceId)
        .set(IssueLink.DESTINATION_ID, destinationId)
        .set(IssueLink.SEQUENCE, sequence)
        .onConflict(IssueLink.LINK_TYPE_ID, IssueLink.SOURCE_ID, IssueLink.DESTINATION_ID)
        .doNothing()
        .returning(IssueLink.ID)
        .fetchOptional(IssueLink.ID);
  }

  int delete(Collection<Long> ids) {
    return store.sql().deleteFrom(IssueLink.TABLE).where(IssueLink.ID.in(ids)).execute();
  }

  /** The keys of those of the issues that exist. */
  Map<Long, String> keys(Collection<Long> issueIds) {
    return store
        .sql()
        .select(Issue.ID, Project.PROJECT_KEY, Issue.ISSUE_NUMBER)
        .from(Issue.TABLE)
        .join(Project.TABLE)
        .on(Project.ID.eq(Issue.PROJECT_ID))
        .where(Issue.ID.in(issueIds))
        .fetchMap(
            row -> row.get(Issue.ID),
            row -> row.get(Project.PROJECT_KEY) + "-" + row.get(Issue.ISSUE_NUMBER));
  }
}
