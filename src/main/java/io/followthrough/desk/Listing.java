package io.followthrough.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a long list, the latest first.
 *
 * @param rows what a visitor may see of that part, which may be less than was asked for
 * @param next from where to go on; {@code null} where the list is at its end
 * @param <T> what is listed
 */
public record Listing<T>(List<T> rows, @Nullable Long next) {

  public Listing {
    rows = List.copyOf(rows);
  }
}
