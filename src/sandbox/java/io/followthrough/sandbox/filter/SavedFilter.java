package io.followthrough.sandbox.filter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query somebody keeps.
 *
 * @param description {@code null} where it has none
 * @param shares with whom it is shared; none for its owner alone
 */
public record SavedFilter(
    long id,
    String ownerKey,
    String name,
    @Nullable String description,
    String jql,
    List<FilterShare> shares) {

  public SavedFilter {
    shares = List.copyOf(shares);
  }
}
