package io.followthrough.sandbox.page.navigator;

import io.followthrough.sandbox.page.Moment;
import io.followthrough.sandbox.page.StatusView;
import org.jspecify.annotations.Nullable;

/**
 * What an issue has in a column.
 *
 * @param kind how it is shown: key, summary, status, moment, whole (one line) or text
 * @param status of kind status only
 * @param moment of kind moment only, and null where there is none
 */
public record Cell(String kind, String text, @Nullable StatusView status, @Nullable Moment moment) {

  static Cell key(String key) {
    return new Cell("key", key, null, null);
  }

  static Cell summary(String summary) {
    return new Cell("summary", summary, null, null);
  }

  static Cell text(String text) {
    return new Cell("text", text, null, null);
  }

  static Cell whole(String text) {
    return new Cell("whole", text, null, null);
  }

  static Cell status(StatusView status) {
    return new Cell("status", status.name(), status, null);
  }

  static Cell moment(@Nullable Moment moment) {
    return new Cell("moment", "", null, moment);
  }
}
