package io.followthrough.sandbox.demo;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes answers to action items as the plugin keeps them: nobody can give the plugin an answer in
 * the past.
 */
final class DemoAnswers {

  /** What stands in the history of answers and not in the answer that counts. */
  private static final Set<String> IN_HISTORY_ONLY = Set.of("PRIORITY", "OWNER", "DUE");

  private final DemoTables tables;
  private final Map<Long, String> given = new HashMap<>();
  private final Map<Long, Object> firstDue = new HashMap<>();

  DemoAnswers(DemoTables tables) {
    this.tables = tables;
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
    tables.insert("ANSWER_CHANGE", past);
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
    tables.delete("ANSWER", issue);
    tables.insert("ANSWER", counting);
  }
}
