package io.followthrough.sandbox.demo;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.quotedName;
import static org.jooq.impl.DSL.table;

import io.followthrough.sandbox.store.Store;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes into the plugin's tables what nobody can tell the plugin, since it is of the past. It
 * knows their names, and nothing of the plugin's classes.
 */
final class DemoTables {

  private static final String ANSWERS = "ANSWER";

  private final Store store;
  private final String prefix;

  private DemoTables(Store store, String prefix) {
    this.store = store;
    this.prefix = prefix;
  }

  /** The plugin's tables; empty where there are none. */
  static Optional<DemoTables> in(Store store) {
    return store
        .sql()
        .select(field(name("table_name"), String.class))
        .from(table(name("information_schema", "tables")))
        .where(field(name("table_name"), String.class).like("AO!_%!_" + ANSWERS, '!'))
        .fetchOptional(field(name("table_name"), String.class))
        .map(answers -> answers.substring(0, answers.length() - ANSWERS.length()))
        .map(prefix -> new DemoTables(store, prefix));
  }

  /** Writes a row. */
  void insert(String into, Map<String, ? extends @Nullable Object> columns) {
    var row = new LinkedHashMap<Object, @Nullable Object>();
    columns.forEach((column, value) -> row.put(field(quotedName(column)), value));
    store.sql().insertInto(table(quotedName(prefix + into))).set(row).execute();
  }

  /** Takes the rows of an issue out. */
  void delete(String from, long issue) {
    store
        .sql()
        .deleteFrom(table(quotedName(prefix + from)))
        .where(field(quotedName("ISSUE_ID"), Long.class).eq(issue))
        .execute();
  }
}
