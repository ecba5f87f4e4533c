package io.followthrough.sandbox.field;

import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.store.Tables.FieldScreen;
import io.followthrough.sandbox.store.Tables.FieldScreenItem;
import io.followthrough.sandbox.store.Tables.FieldScreenTab;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads and writes the rows of screens. */
final class ScreenRows {

  private final Store store;

  ScreenRows(Store store) {
    this.store = store;
  }

  List<ScreenRow> read() {
    var tabs = tabs(items());
    return store
        .sql()
        .select(FieldScreen.ID, FieldScreen.SCREEN_NAME, FieldScreen.DESCRIPTION)
        .from(FieldScreen.TABLE)
        .orderBy(FieldScreen.ID)
        .fetch(
            row ->
                new ScreenRow(
                    row.value1(),
                    row.value2(),
                    Objects.requireNonNullElse(row.value3(), ""),
                    tabs.getOrDefault(row.value1(), List.of())));
  }

  long insert(@Nullable Long id, String name, String description) {
    var insert =
        store
            .sql()
            .insertInto(FieldScreen.TABLE)
            .set(FieldScreen.SCREEN_NAME, name)
            .set(FieldScreen.DESCRIPTION, description);
    return (id == null ? insert : insert.set(FieldScreen.ID, id))
        .returningResult(FieldScreen.ID)
        .fetchSingle()
        .value1();
  }

  void insertTab(long screenId, String name) {
    store
        .sql()
        .insertInto(FieldScreenTab.TABLE)
        .set(FieldScreenTab.SCREEN_ID, screenId)
        .set(FieldScreenTab.TAB_NAME, name)
        .set(FieldScreenTab.POSITION, 0L)
        .execute();
  }

  void insertItem(long tabId, String fieldId) {
    store
        .sql()
        .insertInto(FieldScreenItem.TABLE)
        .set(FieldScreenItem.TAB_ID, tabId)
        .set(FieldScreenItem.FIELD_ID, fieldId)
        .set(FieldScreenItem.POSITION, nextPosition(tabId))
        .execute();
  }

  void deleteItem(List<Long> tabIds, String fieldId) {
    store
        .sql()
        .deleteFrom(FieldScreenItem.TABLE)
        .where(FieldScreenItem.TAB_ID.in(tabIds), FieldScreenItem.FIELD_ID.eq(fieldId))
        .execute();
  }

  private long nextPosition(long tabId) {
    return store
        .sql()
        .select(DSL.coalesce(DSL.max(FieldScreenItem.POSITION).plus(1L), 0L))
        .from(FieldScreenItem.TABLE)
        .where(FieldScreenItem.TAB_ID.eq(tabId))
        .fetchSingle()
        .value1();
  }

  private Map<Long, List<String>> items() {
    return store
        .sql()
        .select(FieldScreenItem.TAB_ID, FieldScreenItem.FIELD_ID)
        .from(FieldScreenItem.TABLE)
        .orderBy(FieldScreenItem.POSITION, FieldScreenItem.ID)
        .collect(
            Collectors.groupingBy(
                row -> row.value1(), Collectors.mapping(row -> row.value2(), Collectors.toList())));
  }

  private Map<Long, List<ScreenRow.Tab>> tabs(Map<Long, List<String>> items) {
    return store
        .sql()
        .select(FieldScreenTab.SCREEN_ID, FieldScreenTab.ID, FieldScreenTab.TAB_NAME)
        .from(FieldScreenTab.TABLE)
        .orderBy(FieldScreenTab.POSITION, FieldScreenTab.ID)
        .collect(
            Collectors.groupingBy(
                row -> row.value1(),
                Collectors.mapping(
                    row ->
                        new ScreenRow.Tab(
                            row.value2(),
                            row.value3(),
                            items.getOrDefault(row.value2(), List.of())),
                    Collectors.toList())));
  }
}
