package io.followthrough.sandbox.field;

import com.fasterxml.jackson.databind.JsonNode;
import io.followthrough.sandbox.user.Users;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of custom fields from forms, REST and the database, and writes them there.
 *
 * <p>Values are what {@code Issue.getCustomFieldValue} answers in Jira: texts, {@code Timestamp}s,
 * {@code Double}s, users and options; {@code null} where there is none.
 */
public final class FieldValues {

  private static final int SHORT_TEXT = 255;

  private final Map<FieldKind, ValueType<?>> types = new EnumMap<>(FieldKind.class);

  public FieldValues(Users users, DateTexts dates) {
    types.put(FieldKind.TEXT_AREA, new TextValues(TextRule.LIMIT, true));
    types.put(FieldKind.TEXT, new TextValues(SHORT_TEXT, false));
    types.put(FieldKind.SELECT, new OptionValues());
    types.put(FieldKind.USER, new UserValues(users));
    types.put(FieldKind.DATE, new DayValues(dates));
    types.put(FieldKind.DATE_TIME, new MomentValues(dates));
    types.put(FieldKind.NUMBER, new NumberValues());
  }

  /** Reads what a form or {@code IssueInputParameters} sent; nothing or an empty text is none. */
  public @Nullable Object fromForm(SandboxCustomField field, @Nullable String text)
      throws InvalidFieldValue {
    return text == null || text.isEmpty() ? null : type(field).fromForm(field, text);
  }

  /** Reads what REST sent. */
  public @Nullable Object fromJson(SandboxCustomField field, @Nullable JsonNode json)
      throws InvalidFieldValue {
    return json == null || json.isNull() ? null : type(field).fromJson(field, json);
  }

  /** What {@link #fromForm} would read the value from. */
  public String toForm(SandboxCustomField field, @Nullable Object value) {
    return value == null ? "" : type(field).toForm(value);
  }

  /** What REST answers: a map, a text, a number or null. */
  public @Nullable Object toJson(SandboxCustomField field, @Nullable Object value) {
    return value == null ? null : type(field).toJson(value);
  }

  /** What people read: on pages, in mails and in the history. */
  public String toText(SandboxCustomField field, @Nullable Object value) {
    return value == null ? "" : type(field).toText(value);
  }

  /** What the database keeps. */
  public StoredValue store(SandboxCustomField field, Object value) {
    return type(field).store(value);
  }

  /** The value of what the database keeps; null where it means nothing any more. */
  public @Nullable Object load(SandboxCustomField field, StoredValue stored) {
    return type(field).load(field, stored);
  }

  @SuppressWarnings("unchecked")
  private ValueType<Object> type(SandboxCustomField field) {
    return (ValueType<Object>) types.get(field.kind());
  }
}
