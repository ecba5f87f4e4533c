package io.followthrough.sandbox.history;

import org.jspecify.annotations.Nullable;

/**
 * One field's change, in Jira's words.
 *
 * @param fieldType {@code "jira"} or {@code "custom"}
 * @param field the field's id, or the name of a custom field
 * @param oldValue the old value as stored; {@code null} where there was none
 * @param oldString the old value as people read it
 * @param newValue the new value as stored; {@code null} where there is none
 * @param newString the new value as people read it
 */
public record Change(
    String fieldType,
    String field,
    @Nullable String oldValue,
    @Nullable String oldString,
    @Nullable String newValue,
    @Nullable String newString) {

  /** A change of one of Jira's own fields. */
  public static Change ofField(
      String field,
      @Nullable String oldValue,
      @Nullable String oldString,
      @Nullable String newValue,
      @Nullable String newString) {
    return new Change("jira", field, oldValue, oldString, newValue, newString);
  }

  /** A change of a custom field, which history knows by its name. */
  public static Change ofCustomField(
      String name, @Nullable String oldString, @Nullable String newString) {
    return new Change("custom", name, null, oldString, null, newString);
  }
}
