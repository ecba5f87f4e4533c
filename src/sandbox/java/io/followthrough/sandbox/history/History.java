package io.followthrough.sandbox.history;

import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.store.Tables.ChangeGroup;
import io.followthrough.sandbox.store.Tables.ChangeItem;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Writes and reads the change history of issues. */
public final class History {

  private final Store store;
  private final InstantSource clock;

  public History(Store store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Records what one person changed at once; nothing where nothing changed. */
  public void record(long issueId, @Nullable String authorKey, List<Change> changes) {
    if (changes.isEmpty()) {
      return;
    }
    store.inTransaction(() -> insert(issueId, authorKey, changes));
  }

  private void insert(long issueId, @Nullable String authorKey, List<Change> changes) {
    var groupId =
        store
            .sql()
            .insertInto(ChangeGroup.TABLE)
            .set(ChangeGroup.ISSUE_ID, issueId)
            .set(ChangeGroup.AUTHOR_KEY, authorKey)
            .set(ChangeGroup.CREATED, clock.instant())
            .returning(ChangeGroup.ID)
            .fetchOne(ChangeGroup.ID);
    var items =
        store
            .sql()
            .insertInto(
                ChangeItem.TABLE,
                ChangeItem.GROUP_ID,
                ChangeItem.FIELD_TYPE,
                ChangeItem.FIELD,
                ChangeItem.OLD_VALUE,
                ChangeItem.OLD_STRING,
                ChangeItem.NEW_VALUE,
                ChangeItem.NEW_STRING);
    for (var change : changes) {
      items =
          items.values(
              groupId,
              change.fieldType(),
              change.field(),
              change.oldValue(),
              change.oldString(),
              change.newValue(),
              change.newString());
    }
    items.execute();
  }

  /** Everything that was changed in an issue, oldest first, by one statement. */
  public List<ChangeSet> of(long issueId) {
    return ofAll(List.of(issueId)).getOrDefault(issueId, List.of());
  }

  /** Everything that was changed in some issues, by one statement; untouched ones are left out. */
  public Map<Long, List<ChangeSet>> ofAll(Collection<Long> issueIds) {
    var groups = new LinkedHashMap<Long, List<Record>>();
    store
        .sql()
        .select(
            ChangeGroup.ID,
            ChangeGroup.ISSUE_ID,
            ChangeGroup.AUTHOR_KEY,
            ChangeGroup.CREATED,
            ChangeItem.FIELD_TYPE,
            ChangeItem.FIELD,
            ChangeItem.OLD_VALUE,
            ChangeItem.OLD_STRING,
            ChangeItem.NEW_VALUE,
            ChangeItem.NEW_STRING)
        .from(ChangeGroup.TABLE)
        .join(ChangeItem.TABLE)
        .on(ChangeItem.GROUP_ID.eq(ChangeGroup.ID))
        .where(ChangeGroup.ISSUE_ID.in(issueIds))
        .orderBy(ChangeGroup.ID, ChangeItem.ID)
        .forEach(
            row ->
                groups.computeIfAbsent(row.get(ChangeGroup.ID), id -> new ArrayList<>()).add(row));
    return groups.values().stream()
        .map(History::changeSet)
        .collect(Collectors.groupingBy(ChangeSet::issueId));
  }

  private static ChangeSet changeSet(List<Record> rows) {
    var first = rows.get(0);
    return new ChangeSet(
        first.get(ChangeGroup.ID),
        first.get(ChangeGroup.ISSUE_ID),
        first.get(ChangeGroup.AUTHOR_KEY),
        first.get(ChangeGroup.CREATED),
        rows.stream().map(History::change).toList());
  }

  private static Change change(Record row) {
    return new Change(
        row.get(ChangeItem.FIELD_TYPE),
        row.get(ChangeItem.FIELD),
        row.get(ChangeItem.OLD_VALUE),
        row.get(ChangeItem.OLD_STRING),
        row.get(ChangeItem.NEW_VALUE),
        row.get(ChangeItem.NEW_STRING));
  }

  /** Forgets the history of issues that are being deleted. */
  public void forget(Collection<Long> issueIds) {
    var groups =
        store
            .sql()
            .select(ChangeGroup.ID)
            .from(ChangeGroup.TABLE)
            .where(ChangeGroup.ISSUE_ID.in(issueIds));
    store.inTransaction(
        () -> {
          store.sql().deleteFrom(ChangeItem.TABLE).where(ChangeItem.GROUP_ID.in(groups)).execute();
          store
              .sql()
              .deleteFrom(ChangeGroup.TABLE)
              .where(ChangeGroup.ISSUE_ID.in(issueIds))
              .execute();
        });
  }
}
