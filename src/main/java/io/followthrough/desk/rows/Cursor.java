package io.followthrough.desk.rows;

import io.followthrough.insight.ReportRow;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A place in a list of overdue items, next to one of them, and the direction in which to go on.
 *
 * @param sort the order of that list: in another one it is no place
 * @param back whether to go towards the beginning
 * @param place the numbers that say where that item stands, the weightiest first and its id last
 */
public record Cursor(OverdueSort sort, boolean back, List<Long> place) {

  private static final Pattern FORM =
      Pattern.compile("([a-z-]{1,20})\\.([nb])((?:\\.-?\\d{1,18}){2,3})");

  public Cursor {
    place = List.copyOf(place);
  }

  /** Right after an item. */
  public static Cursor after(ReportRow row, OverdueSort sort) {
    return new Cursor(sort, false, sort.placeOf(row));
  }

  /** Right before an item, going back. */
  public static Cursor before(ReportRow row, OverdueSort sort) {
    return new Cursor(sort, true, sort.placeOf(row));
  }

  /** In letters that may stand in an address, for nobody to read anything into. */
  public String text() {
    var plain =
        sort.id()
            + (back ? ".b." : ".n.")
            + place.stream().map(String::valueOf).collect(Collectors.joining("."));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
  }

  /** The place that {@link #text} was made of; empty for anything else. */
  public static Optional<Cursor> parse(String text) {
    try {
      var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
      var match = FORM.matcher(plain);
      return match.matches()
          ? OverdueSort.of(match.group(1))
              .map(sort -> new Cursor(sort, match.group(2).equals("b"), numbers(match.group(3))))
              .filter(cursor -> cursor.place.size() == cursor.sort.depth())
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static List<Long> numbers(String text) {
    return Arrays.stream(text.substring(1).split("\\.")).map(Long::parseLong).toList();
  }
}
