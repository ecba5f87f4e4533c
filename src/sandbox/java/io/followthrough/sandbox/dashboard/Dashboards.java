package io.followthrough.sandbox.dashboard;

import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.store.Tables.DashboardItem;
import io.followthrough.sandbox.store.Tables.DashboardItemPreference;
import io.followthrough.sandbox.user.SandboxUser;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Keeps a dashboard for each person: items in two columns. */
public final class Dashboards {

  /** How many columns a dashboard has. */
  public static final int COLUMNS = 2;

  private final Store store;

  public Dashboards(Store store) {
    this.store = store;
  }

  /** Where an item goes by one press. */
  public enum Way {
    UP,
    DOWN,
    ACROSS
  }

  /** Somebody's items, column by column, from above. */
  public List<PlacedItem> of(SandboxUser user) {
    var preferences = preferences(user);
    return store
        .sql()
        .select(
            DashboardItem.ID,
            DashboardItem.MODULE_KEY,
            DashboardItem.BOARD_COLUMN,
            DashboardItem.POSITION)
        .from(DashboardItem.TABLE)
        .where(DashboardItem.USER_KEY.eq(user.key()))
        .orderBy(DashboardItem.BOARD_COLUMN, DashboardItem.POSITION, DashboardItem.ID)
        .fetch(
            row ->
                new PlacedItem(
                    row.value1(),
                    row.value2(),
                    row.value3(),
                    row.value4(),
                    preferences.getOrDefault(row.value1(), Map.of())));
  }

  private Map<Long, Map<String, String>> preferences(SandboxUser user) {
    Map<Long, Map<String, String>> all = new HashMap<>();
    store
        .sql()
        .select(
            DashboardItemPreference.ITEM_ID,
            DashboardItemPreference.PREFERENCE_KEY,
            DashboardItemPreference.PREFERENCE_VALUE)
        .from(DashboardItemPreference.TABLE)
        .join(DashboardItem.TABLE)
        .on(DashboardItem.ID.eq(DashboardItemPreference.ITEM_ID))
        .where(DashboardItem.USER_KEY.eq(user.key()))
        .forEach(
            row ->
                all.computeIfAbsent(row.value1(), id -> new HashMap<>())
                    .put(row.value2(), row.value3()));
    return all;
  }

  /** One of somebody's items. */
  public Optional<PlacedItem> find(SandboxUser user, long id) {
    return of(user).stream().filter(item -> item.id() == id).findFirst();
  }

  /** Puts an item below the others of the shorter column. */
  public void add(SandboxUser user, String moduleKey) {
    store.inTransaction(
        () -> {
          var items = of(user);
          var left = items.stream().filter(item -> item.column() == 0).count();
          var column = left * COLUMNS <= items.size() ? 0 : 1;
          store
              .sql()
              .insertInto(DashboardItem.TABLE)
              .set(DashboardItem.USER_KEY, user.key())
              .set(DashboardItem.MODULE_KEY, moduleKey)
              .set(DashboardItem.BOARD_COLUMN, column)
              .set(DashboardItem.POSITION, items.size())
              .execute();
        });
  }

  /** Takes an item off. */
  public void remove(PlacedItem item) {
    store.inTransaction(
        () -> {
          clearPreferences(item);
          store
              .sql()
              .deleteFrom(DashboardItem.TABLE)
              .where(DashboardItem.ID.eq(item.id()))
              .execute();
        });
  }

  /** Moves an item by one place, or to the end of the other column. */
  public void move(SandboxUser user, PlacedItem item, Way way) {
    store.inTransaction(
        () -> {
          if (way == Way.ACROSS) {
            place(item, COLUMNS - 1 - item.column(), of(user).size());
          } else {
            swap(user, item, way == Way.UP ? -1 : 1);
          }
        });
  }

  /** Numbers the column anew, since items that went have left gaps. */
  private void swap(SandboxUser user, PlacedItem item, int by) {
    var column =
        new ArrayList<>(of(user).stream().filter(one -> one.column() == item.column()).toList());
    var from =
        IntStream.range(0, column.size())
            .filter(place -> column.get(place).id() == item.id())
            .findFirst()
            .orElse(0);
    var to = from + by;
    if (to >= 0 && to < column.size()) {
      Collections.swap(column, from, to);
    }
    for (var place = 0; place < column.size(); place++) {
      place(column.get(place), item.column(), place);
    }
  }

  private void place(PlacedItem item, int column, int position) {
    store
        .sql()
        .update(DashboardItem.TABLE)
        .set(DashboardItem.BOARD_COLUMN, column)
        .set(DashboardItem.POSITION, position)
        .where(DashboardItem.ID.eq(item.id()))
        .execute();
  }

  /** Keeps what somebody chose for an item in place of what was chosen before. */
  public void configure(PlacedItem item, Map<String, String> preferences) {
    store.inTransaction(
        () -> {
          clearPreferences(item);
          preferences.forEach(
              (key, value) ->
                  store
                      .sql()
                      .insertInto(DashboardItemPreference.TABLE)
                      .set(DashboardItemPreference.ITEM_ID, item.id())
                      .set(DashboardItemPreference.PREFERENCE_KEY, key)
                      .set(DashboardItemPreference.PREFERENCE_VALUE, value)
                      .execute());
        });
  }

  private void clearPreferences(PlacedItem item) {
    store
        .sql()
        .deleteFrom(DashboardItemPreference.TABLE)
        .where(DashboardItemPreference.ITEM_ID.eq(item.id()))
        .execute();
  }
}
