package io.followthrough.sandbox.demo;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.quotedName;
import static org.jooq.impl.DSL.table;

import io.followthrough.sandbox.store.Store;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes answers to action items as the plugin keeps them. Nobody can give the plugin an answer in
 * the past, so this goes to its tables; it knows their names, and nothing of its classes.
 */
final class DemoAnswers {

  /** What stands in the history of answers and not in the answer that counts. */
  private static final Set<String> IN_HISTORY_ONLY = Set.of("PRIORITY", "OWNER", "DUE");

  private final Store store;
  private final String answers;
  private final String history;
  private final Map<Long, String> given = new HashMap<>();
  private final Map<Long, Object> firstDue = new HashMap<>();

  private DemoAnswers(Store store, String answers) {
    this.store = store;
    this.answers = answers;
    this.history = answers + "_CHANGE";
  }

  /** Over the plugin's tables; empty where there are none. */
  static Optional<DemoAnswers> in(Store store) {
    return store
        .sql()
        .select(field(name("table_name"), String.class))
        .from(table(name("information_schema", "tables")))
        .where(field(name("table_name"), String.class).like("AO!_%!_ANSWER", '!'))
        .fetchOptional(field(name("table_name"), String.class))
        .map(answers -> new DemoAnswers(store, answers));
  }

  /** Writes one more answer to an action item. */
  void give(
      long issue, String disposition, String by, Instant at, Map<String, ? extends Object> says) {
    write(issue, disposition, by, at, says);
    given.put(issue, disposition);
  }

  private void write(
      long issue, String disposition, String by, Instant at, Map<String, ? extends Object> says) {
    var past = new LinkedHashMap<String, @Nullable Object>(says);
    past.put("ISSUE_ID", issue);
    past.put("DISPOSITION", disposition);
    past.put("DISPOSITION_BEFORE", given.get(issue));
    past.put("PRIORITY_ACTION", false);
    past.put("CHANGED_BY", by);
    past.put("CHANGED_AT", Timestamp.from(at));
    insert(history, past);
    var counting = new LinkedHashMap<String, @Nullable Object>(says);
    counting.keySet().removeAll(IN_HISTORY_ONLY);
    if (says.containsKey("DUE")) {
      firstDue.putIfAbsent(issue, says.get("DUE"));
    }
    counting.put("ORIGINAL_DUE", firstDue.get(issue));
    counting.put("ISSUE_ID", issue);
    counting.put("DISPOSITION", disposition);
    counting.put("PRIORITY_ACTION", false);
    counting.put("UNASKED", false);
    counting.put("DECIDED_BY", by);
    counting.put("DECIDED_AT", Timestamp.from(at));
    store
        .sql()
        .deleteFrom(table(quotedName(answers)))
        .where(field(quotedName("ISSUE_ID"), Long.class).eq(issue))
        .execute();
    insert(answers, counting);
  }

  private void insert(String into, Map<String, @Nullable Object> columns) {
    var row = new LinkedHashMap<Object, @Nullable Object>();
    columns.forEach((column, value) -> row.put(field(quotedName(column)), value));
    store.sql().insertInto(table(quotedName(into))).set(row).execute();
  }
}
