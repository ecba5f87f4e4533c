package io.followthrough.sandbox.filter;

import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.store.Tables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Is the SQL of saved filters; each is read together with its shares. */
final class FilterRows {

  private final Store store;

  FilterRows(Store store) {
    this.store = store;
  }

  /** The filters of which a condition holds, by name. */
  List<SavedFilter> where(Condition condition) {
    var rows = new LinkedHashMap<Long, List<Record>>();
    store
        .sql()
        .select(
            Tables.SavedFilter.ID,
            Tables.SavedFilter.OWNER_KEY,
            Tables.SavedFilter.FILTER_NAME,
            Tables.SavedFilter.DESCRIPTION,
            Tables.SavedFilter.JQL,
            Tables.FilterShare.ID,
            Tables.FilterShare.SHARE_TYPE,
            Tables.FilterShare.PROJECT_ID,
            Tables.FilterShare.GROUP_NAME)
        .from(Tables.SavedFilter.TABLE)
        .leftJoin(Tables.FilterShare.TABLE)
        .on(Tables.FilterShare.FILTER_ID.eq(Tables.SavedFilter.ID))
        .where(condition)
        .orderBy(Tables.SavedFilter.FILTER_NAME, Tables.SavedFilter.ID, Tables.FilterShare.ID)
        .forEach(
            row ->
                rows.computeIfAbsent(row.get(Tables.SavedFilter.ID), id -> new ArrayList<>())
                    .add(row));
    return rows.values().stream().map(FilterRows::filter).toList();
  }

  private static SavedFilter filter(List<Record> rows) {
    var first = rows.get(0);
    return new SavedFilter(
        first.get(Tables.SavedFilter.ID),
        first.get(Tables.SavedFilter.OWNER_KEY),
        first.get(Tables.SavedFilter.FILTER_NAME),
        first.get(Tables.SavedFilter.DESCRIPTION),
        first.get(Tables.SavedFilter.JQL),
        rows.stream()
            .filter(row -> row.get(Tables.FilterShare.ID) != null)
            .map(FilterRows::share)
            .toList());
  }

  private static FilterShare share(Record row) {
    return new FilterShare(
        row.get(Tables.FilterShare.ID),
        FilterShare.Type.withId(row.get(Tables.FilterShare.SHARE_TYPE)).orElseThrow(),
        row.get(Tables.FilterShare.PROJECT_ID),
        row.get(Tables.FilterShare.GROUP_NAME));
  }

  static Condition favouriteOf(String userKey) {
    return Tables.SavedFilter.ID.in(
        DSL.select(Tables.FilterFavourite.FILTER_ID)
            .from(Tables.FilterFavourite.TABLE)
            .where(Tables.FilterFavourite.USER_KEY.eq(userKey)));
  }

  long insert(String ownerKey, String name, @Nullable String description, String jql) {
    return store
        .sql()
        .insertInto(Tables.SavedFilter.TABLE)
        .set(Tables.SavedFilter.OWNER_KEY, ownerKey)
        .set(Tables.SavedFilter.FILTER_NAME, name)
        .set(Tables.SavedFilter.DESCRIPTION, description)
        .set(Tables.SavedFilter.JQL, jql)
        .returning(Tables.SavedFilter.ID)
        .fetchSingle(Tables.SavedFilter.ID);
  }

  void update(long id, String name, @Nullable String description, String jql) {
    store
        .sql()
        .update(Tables.SavedFilter.TABLE)
        .set(Tables.SavedFilter.FILTER_NAME, name)
        .set(Tables.SavedFilter.DESCRIPTION, description)
        .set(Tables.SavedFilter.JQL, jql)
        .where(Tables.SavedFilter.ID.eq(id))
        .execute();
  }

  void delete(long id) {
    store
        .sql()
        .deleteFrom(Tables.FilterShare.TABLE)
        .where(Tables.FilterShare.FILTER_ID.eq(id))
        .execute();
    store
        .sql()
        .deleteFrom(Tables.FilterFavourite.TABLE)
        .where(Tables.FilterFavourite.FILTER_ID.eq(id))
        .execute();
    store.sql().deleteFrom(Tables.SavedFilter.TABLE).where(Tables.SavedFilter.ID.eq(id)).execute();
  }

  void insertShare(
      long filterId, FilterShare.Type type, @Nullable Long projectId, @Nullable String group) {
    store
        .sql()
        .insertInto(Tables.FilterShare.TABLE)
        .set(Tables.FilterShare.FILTER_ID, filterId)
        .set(Tables.FilterShare.SHARE_TYPE, type.id())
        .set(Tables.FilterShare.PROJECT_ID, projectId)
        .set(Tables.FilterShare.GROUP_NAME, group)
        .execute();
  }

  void deleteShare(long filterId, long shareId) {
    store
        .sql()
        .deleteFrom(Tables.FilterShare.TABLE)
        .where(Tables.FilterShare.FILTER_ID.eq(filterId), Tables.FilterShare.ID.eq(shareId))
        .execute();
  }

  void setFavourite(long filterId, String userKey, boolean favourite) {
    var mine =
        Tables.FilterFavourite.FILTER_ID
            .eq(filterId)
            .and(Tables.FilterFavourite.USER_KEY.eq(userKey));
    if (!favourite) {
      store.sql().deleteFrom(Tables.FilterFavourite.TABLE).where(mine).execute();
      return;
    }
    store
        .sql()
        .insertInto(Tables.FilterFavourite.TABLE)
        .set(Tables.FilterFavourite.FILTER_ID, filterId)
        .set(Tables.FilterFavourite.USER_KEY, userKey)
        .onConflict(Tables.FilterFavourite.FILTER_ID, Tables.FilterFavourite.USER_KEY)
        .doNothing()
        .execute();
  }

  boolean isFavourite(long filterId, String userKey) {
    // Not by EXISTS: within a transaction H2 answers that from before a delete.
    return store
        .sql()
        .select(Tables.FilterFavourite.FILTER_ID)
        .from(Tables.FilterFavourite.TABLE)
        .where(
            Tables.FilterFavourite.FILTER_ID.eq(filterId),
            Tables.FilterFavourite.USER_KEY.eq(userKey))
        .fetchOptional()
        .isPresent();
  }
}
