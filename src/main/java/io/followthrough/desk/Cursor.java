package io.followthrough.desk;

import io.followthrough.insight.ReportRow;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place in a list of overdue items, next to one of them, and the direction in which to go on.
 *
 * @param back whether to go towards the beginning
 * @param project the id of that item's project
 * @param due when that item was due
 * @param item its id
 */
public record Cursor(boolean back, long project, LocalDate due, long item) {

  private static final Pattern FORM =
      Pattern.compile("([nb])\\.(\\d{1,18})\\.(-?\\d{1,7})\\.(\\d{1,18})");

  /** Right after an item. */
  static Cursor after(ReportRow row) {
    return at(row, false);
  }

  /** Right before an item, going back. */
  static Cursor before(ReportRow row) {
    return at(row, true);
  }

  /** In letters that may stand in an address, for nobody to read anything into. */
  public String text() {
    var plain = (back ? "b." : "n.") + project + "." + due.toEpochDay() + "." + item;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
  }

  /** The place that {@link #text} was made of; empty for anything else. */
  static Optional<Cursor> parse(String text) {
    try {
      var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
      var match = FORM.matcher(plain);
      return match.matches()
          ? Optional.of(
              new Cursor(
                  match.group(1).equals("b"),
                  Long.parseLong(match.group(2)),
                  LocalDate.ofEpochDay(Long.parseLong(match.group(3))),
                  Long.parseLong(match.group(4))))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Cursor at(ReportRow row, boolean back) {
    return new Cursor(back, row.project(), Objects.requireNonNull(row.due().current()), row.item());
  }
}
