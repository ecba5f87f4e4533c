package io.followthrough.sandbox.field;

import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.store.Tables.CustomField;
import io.followthrough.sandbox.store.Tables.CustomFieldIssueType;
import io.followthrough.sandbox.store.Tables.CustomFieldOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Record5;
import org.jspecify.annotations.Nullable;

/** Reads and writes the rows of custom fields. */
final class CustomFieldRows {

  private final Store store;

  CustomFieldRows(Store store) {
    this.store = store;
  }

  List<SandboxCustomField> read() {
    var types = types();
    var options = options();
    return store
        .sql()
        .select(
            CustomField.ID,
            CustomField.FIELD_NAME,
            CustomField.DESCRIPTION,
            CustomField.TYPE_KEY,
            CustomField.SEARCHER_KEY)
        .from(CustomField.TABLE)
        .orderBy(CustomField.ID)
        .fetch(row -> field(row, types, options));
  }

  long insert(String name, String description, FieldKind kind, @Nullable String searcherKey) {
    return store
        .sql()
        .insertInto(CustomField.TABLE)
        .set(CustomField.FIELD_NAME, name)
        .set(CustomField.DESCRIPTION, description)
        .set(CustomField.TYPE_KEY, kind.getKey())
        .set(CustomField.SEARCHER_KEY, searcherKey)
        .returningResult(CustomField.ID)
        .fetchSingle()
        .value1();
  }

  void insertType(long fieldId, long typeId) {
    store
        .sql()
        .insertInto(CustomFieldIssueType.TABLE)
        .set(CustomFieldIssueType.FIELD_ID, fieldId)
        .set(CustomFieldIssueType.ISSUE_TYPE_ID, typeId)
        .execute();
  }

  long insertOption(long fieldId, String value, long sequence) {
    return store
        .sql()
        .insertInto(CustomFieldOption.TABLE)
        .set(CustomFieldOption.FIELD_ID, fieldId)
        .set(CustomFieldOption.OPTION_VALUE, value)
        .set(CustomFieldOption.SEQUENCE, sequence)
        .returningResult(CustomFieldOption.ID)
        .fetchSingle()
        .value1();
  }

  private static SandboxCustomField field(
      Record5<Long, String, String, String, String> row,
      Map<Long, Set<Long>> types,
      Map<Long, List<SandboxOption>> options) {
    return new SandboxCustomField(
        row.value1(),
        row.value2(),
        Objects.requireNonNullElse(row.value3(), ""),
        FieldKind.withKey(row.value4()).orElseThrow(),
        row.value5(),
        types.getOrDefault(row.value1(), Set.of()),
        options.getOrDefault(row.value1(), List.of()));
  }

  private Map<Long, Set<Long>> types() {
    return store
        .sql()
        .select(CustomFieldIssueType.FIELD_ID, CustomFieldIssueType.ISSUE_TYPE_ID)
        .from(CustomFieldIssueType.TABLE)
        .collect(
            Collectors.groupingBy(
                row -> row.value1(), Collectors.mapping(row -> row.value2(), Collectors.toSet())));
  }

  private Map<Long, List<SandboxOption>> options() {
    return store
        .sql()
        .select(CustomFieldOption.FIELD_ID, CustomFieldOption.ID, CustomFieldOption.OPTION_VALUE)
        .from(CustomFieldOption.TABLE)
        .orderBy(CustomFieldOption.SEQUENCE, CustomFieldOption.ID)
        .collect(
            Collectors.groupingBy(
                row -> row.value1(),
                Collectors.mapping(
                    row -> new SandboxOption(row.value2(), row.value3()), Collectors.toList())));
  }
}
