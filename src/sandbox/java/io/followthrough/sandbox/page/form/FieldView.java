package io.followthrough.sandbox.page.form;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form.
 *
 * @param id its name in the form and its id on the page, as Jira's forms call it
 * @param value what stands in it: what is stored, or what was typed
 * @param options what may be chosen; proposals only where the field is a user's
 * @param help how to fill it in; null where that goes without saying
 * @param error what is wrong with the value; null where nothing is
 */
public record FieldView(
    String id,
    String label,
    Kind kind,
    boolean required,
    String value,
    List<Option> options,
    @Nullable String help,
    @Nullable String error) {

  /** The ways to type a value. */
  public enum Kind {
    TEXT,
    TEXTAREA,
    SELECT,
    DATE,
    DATETIME,
    NUMBER,
    USER;

    /** As templates compare it. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** One choice. */
  public record Option(String value, String label) {}

  public FieldView {
    options = List.copyOf(options);
  }

  /** A field without choices, help or error. */
  public static FieldView of(String id, String label, Kind kind, String value) {
    return new FieldView(id, label, kind, false, value, List.of(), null, null);
  }

  /** The same field, to be filled in. */
  public FieldView mandatory() {
    return new FieldView(id, label, kind, true, value, options, help, error);
  }

  /** The same field with choices. */
  public FieldView among(List<Option> choices) {
    return new FieldView(id, label, kind, required, value, choices, help, error);
  }

  /** The same field with a hint. */
  public FieldView helped(@Nullable String hint) {
    return new FieldView(id, label, kind, required, value, options, hint, error);
  }

  /** The same field with what was typed, and with what is wrong about it. */
  public FieldView typed(String typed, @Nullable String wrong) {
    return new FieldView(id, label, kind, required, typed, options, help, wrong);
  }

  /** The type of the input element. */
  public String inputType() {
    return switch (kind) {
      case DATE -> "date";
      case DATETIME -> "datetime-local";
      case NUMBER -> "number";
      case TEXT, TEXTAREA, SELECT, USER -> "text";
    };
  }

  /** Whether a text of a line's length is expected. */
  public boolean isLong() {
    return kind == Kind.TEXT;
  }

  /** How many lines a text area shows. */
  public int rows() {
    return Math.max(5, Math.min(20, (int) value.lines().count() + 2));
  }

  /** The elements that say more about the field; null where none does. */
  public @Nullable String describedBy() {
    if (help == null) {
      return error == null ? null : id + "-error";
    }
    return error == null ? id + "-help" : id + "-help " + id + "-error";
  }
}
