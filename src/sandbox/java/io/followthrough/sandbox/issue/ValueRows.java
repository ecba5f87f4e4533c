package io.followthrough.sandbox.issue;

import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.store.Tables.CustomFieldValue;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;

/** Is the SQL that writes the custom field values of an issue. */
final class ValueRows {

  private final Store store;
  private final Surroundings around;

  ValueRows(Store store, Surroundings around) {
    this.store = store;
    this.around = around;
  }

  /** Adds the values an issue has of some fields, by one statement. */
  void insert(SandboxIssue issue, Collection<Long> fieldIds) {
    var insert =
        store
            .sql()
            .insertInto(
                CustomFieldValue.TABLE,
                CustomFieldValue.ISSUE_ID,
                CustomFieldValue.FIELD_ID,
                CustomFieldValue.STRING_VALUE,
                CustomFieldValue.TEXT_VALUE,
                CustomFieldValue.NUMBER_VALUE,
                CustomFieldValue.DATE_VALUE);
    Map<Long, Object> values = issue.customFieldValues();
    var any = false;
    for (var fieldId : fieldIds) {
      var value = values.get(fieldId);
      if (value != null) {
        var stored = around.values().store(around.fields().withId(fieldId).orElseThrow(), value);
        insert =
            insert.values(
                Objects.requireNonNull(issue.getId()),
                fieldId,
                stored.string(),
                stored.text(),
                stored.number(),
                stored.date());
        any = true;
      }
    }
    if (any) {
      insert.execute();
    }
  }

  /** Makes what is stored of some fields what the issue says. */
  void replace(SandboxIssue issue, Collection<Long> fieldIds) {
    if (fieldIds.isEmpty()) {
      return;
    }
    store
        .sql()
        .deleteFrom(CustomFieldValue.TABLE)
        .where(CustomFieldValue.ISSUE_ID.eq(issue.getId()))
        .and(CustomFieldValue.FIELD_ID.in(fieldIds))
        .execute();
    insert(issue, fieldIds);
  }
}
