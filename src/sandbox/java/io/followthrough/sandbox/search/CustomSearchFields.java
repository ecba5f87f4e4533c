package io.followthrough.sandbox.search;

import io.followthrough.sandbox.field.CustomFields;
import io.followthrough.sandbox.field.FieldKind;
import io.followthrough.sandbox.field.SandboxCustomField;
import io.followthrough.sandbox.search.Meaning.Meant;
import io.followthrough.sandbox.store.Tables.CustomFieldOption;
import io.followthrough.sandbox.store.Tables.CustomFieldValue;
import io.followthrough.sandbox.store.Tables.Issue;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Finds custom fields by name or number and compares their values. */
final class CustomSearchFields {

  private final CustomFields fields;
  private final Meanings meanings;
  private final boolean unicode;

  CustomSearchFields(CustomFields fields, Meanings meanings, boolean unicode) {
    this.fields = fields;
    this.meanings = meanings;
    this.unicode = unicode;
  }

  /**
   * What a name stands for; several fields of one name are asked together.
   *
   * @throws JqlFault where such a field cannot be searched
   */
  Optional<SearchField> field(String name) {
    var named = named(name);
    if (named.isEmpty()) {
      return Optional.empty();
    }
    var searchable = named.stream().filter(field -> field.searcherKey() != null).toList();
    if (searchable.isEmpty()) {
      throw Faults.fault("Field '%s' is not searchable, it is only sortable.".formatted(name));
    }
    return Optional.of(
        searchable.size() == 1
            ? searchField(searchable.get(0))
            : new NamesakesField(searchable.stream().map(this::searchField).toList()));
  }

  /** How issues are sorted by a name; of several fields of one name by the first. */
  Optional<Sorting> sorting(String name) {
    return named(name).stream().findFirst().map(field -> Sorting.up(sortValue(field)));
  }

  /** Whether any text of the issue's custom fields is as asked. */
  Condition inAnyText(Function<Field<String>, Condition> text) {
    var ids =
        fields.all().stream()
            .filter(field -> field.searcherKey() != null)
            .filter(field -> field.kind() == FieldKind.TEXT || field.kind() == FieldKind.TEXT_AREA)
            .map(SandboxCustomField::id)
            .toList();
    if (ids.isEmpty()) {
      return DSL.falseCondition();
    }
    return DSL.exists(
        DSL.selectOne()
            .from(CustomFieldValue.TABLE)
            .where(
                CustomFieldValue.ISSUE_ID.eq(Issue.ID),
                CustomFieldValue.FIELD_ID.in(ids),
                text.apply(
                    DSL.coalesce(
                        CustomFieldValue.TEXT_VALUE,
                        CustomFieldValue.STRING_VALUE,
                        DSL.inline("")))));
  }

  private List<SandboxCustomField> named(String name) {
    return fields.all().stream()
        .filter(
            field -> field.name().equalsIgnoreCase(name) || name.equals("cf[" + field.id() + "]"))
        .toList();
  }

  private SearchField searchField(SandboxCustomField field) {
    return new CustomValueField(field.id(), value(field));
  }

  private SearchField value(SandboxCustomField field) {
    return switch (field.kind()) {
      case TEXT -> words(CustomFieldValue.STRING_VALUE);
      case TEXT_AREA -> words(CustomFieldValue.TEXT_VALUE);
      case SELECT ->
          new ChoiceField<>(
              CustomFieldValue.STRING_VALUE,
              true,
              (name, member, asker) -> option(field, name, member));
      case USER -> new ChoiceField<>(CustomFieldValue.STRING_VALUE, true, meanings::person);
      case DATE -> MomentField.ofStoredDay(CustomFieldValue.DATE_VALUE);
      case DATE_TIME -> MomentField.ofMoment(CustomFieldValue.DATE_VALUE, true);
      case NUMBER -> new NumberField(CustomFieldValue.NUMBER_VALUE);
    };
  }

  private WordsField words(Field<String> column) {
    return new WordsField(text -> text.apply(column), DSL.falseCondition(), true, unicode);
  }

  private static Meant<String> option(SandboxCustomField field, String name, Operand member) {
    var text = Meanings.value(name, member);
    return field
        .optionNamed(text)
        .or(() -> field.option(text))
        .map(option -> Meant.all(List.of(Long.toString(option.id()))))
        .orElseThrow(
            () ->
                Faults.fault(
                    "The option '%s' for field '%s' does not exist.".formatted(text, name)));
  }

  private static Field<?> sortValue(SandboxCustomField field) {
    return switch (field.kind()) {
      case TEXT, USER -> stored(field, CustomFieldValue.STRING_VALUE);
      case TEXT_AREA -> stored(field, CustomFieldValue.TEXT_VALUE);
      case SELECT -> optionSequence(field);
      case DATE, DATE_TIME -> stored(field, CustomFieldValue.DATE_VALUE);
      case NUMBER -> stored(field, CustomFieldValue.NUMBER_VALUE);
    };
  }

  private static <T> Field<T> stored(SandboxCustomField field, Field<T> column) {
    return DSL.field(
        DSL.select(DSL.max(column))
            .from(CustomFieldValue.TABLE)
            .where(
                CustomFieldValue.ISSUE_ID.eq(Issue.ID), CustomFieldValue.FIELD_ID.eq(field.id())));
  }

  private static Field<Long> optionSequence(SandboxCustomField field) {
    return DSL.field(
        DSL.select(CustomFieldOption.SEQUENCE)
            .from(CustomFieldOption.TABLE)
            .where(
                CustomFieldOption.ID
                    .cast(SQLDataType.VARCHAR)
                    .eq(stored(field, CustomFieldValue.STRING_VALUE))));
  }
}
