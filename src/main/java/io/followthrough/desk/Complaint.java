package io.followthrough.desk;

import io.followthrough.gate.Message;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a request.
 *
 * @param field the field it is about; {@code null} where it is about the whole
 * @param message what is wrong and how to mend it
 */
public record Complaint(@Nullable String field, Message message) {

  /** A complaint about the whole request. */
  public static Complaint of(String key, String... arguments) {
    return new Complaint(null, Message.of(key, arguments));
  }

  /** A complaint about one field. */
  public static Complaint about(String field, String key, String... arguments) {
    return new Complaint(field, Message.of(key, arguments));
  }
}
