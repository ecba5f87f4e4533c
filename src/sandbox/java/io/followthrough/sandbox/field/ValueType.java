package io.followthrough.sandbox.field;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** Reads, writes and keeps the values of one kind of field. */
interface ValueType<T> {

  /** Reads what a form or {@code IssueInputParameters} sent; never an empty text. */
  @Nullable T fromForm(SandboxCustomField field, String text) throws InvalidFieldValue;

  /** Reads what REST sent; never JSON's null. */
  @Nullable T fromJson(SandboxCustomField field, JsonNode json) throws InvalidFieldValue;

  /** What {@link #fromForm} would read the value from. */
  String toForm(T value);

  /** What REST answers, made of maps, texts and numbers. */
  Object toJson(T value);

  /** What people read. */
  String toText(T value);

  /** What the database keeps. */
  StoredValue store(T value);

  /** The value of what the database keeps; null where it means nothing any more. */
  @Nullable T load(SandboxCustomField field, StoredValue stored);

  /** The text of a JSON string. */
  static String text(JsonNode json) throws InvalidFieldValue {
    if (!json.isTextual()) {
      throw new InvalidFieldValue("Operation value must be a string");
    }
    return json.textValue();
  }
}
