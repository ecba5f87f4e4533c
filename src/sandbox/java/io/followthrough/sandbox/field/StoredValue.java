package io.followthrough.sandbox.field;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A value as {@code custom_field_value} keeps it: one of the four is there.
 *
 * @param string of select lists the option's id, of user pickers the user's key
 * @param date of date pickers the day's midnight in UTC, whatever the zone people live in
 */
public record StoredValue(
    @Nullable String string,
    @Nullable String text,
    @Nullable Double number,
    @Nullable Instant date) {

  static StoredValue ofString(String string) {
    return new StoredValue(string, null, null, null);
  }

  static StoredValue ofText(String text) {
    return new StoredValue(null, text, null, null);
  }

  static StoredValue ofNumber(double number) {
    return new StoredValue(null, null, number, null);
  }

  static StoredValue ofDate(Instant date) {
    return new StoredValue(null, null, null, date);
  }
}
