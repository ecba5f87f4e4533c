package io.followthrough.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param rows the rows
 * @param next the cursor of the part after; {@code null} on the last one
 * @param total how many rows the whole list has
 */
public record Part<T>(List<T> rows, @Nullable String next, int total) {

  public Part {
    rows = List.copyOf(rows);
  }

  /**
   * All rows of a list that is read in parts.
   *
   * @param after the rows after a place, at most so many; 0 is the beginning
   * @param place the place of a row
   */
  public static <T> List<T> all(LongFunction<List<T>> after, ToLongFunction<T> place, int most) {
    var all = new ArrayList<T>();
    List<T> part;
    do {
      part = after.apply(all.isEmpty() ? 0 : place.applyAsLong(all.get(all.size() - 1)));
      all.addAll(part);
    } while (part.size() == most);
    return all;
  }

  /**
   * The part of a list that comes after a place, which need not be there any more.
   *
   * @param after {@code null} for the beginning
   */
  public static <T> Part<T> of(
      List<T> all, Function<T, Rank> rank, @Nullable Rank after, int most) {
    var rest =
        all.stream()
            .filter(row -> after == null || rank.apply(row).compareTo(after) > 0)
            .sorted(Comparator.comparing(rank))
            .toList();
    var rows = rest.subList(0, Math.min(most, rest.size()));
    var last = rest.size() > most ? rank.apply(rows.get(most - 1)).text() : null;
    return new Part<>(rows, last, all.size());
  }
}
