package io.followthrough.rest;

import io.followthrough.desk.Listing;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a long list on the wire, the latest first.
 *
 * @param values what the visitor may see of it, which may be less than was asked for
 * @param next what to ask for as {@code before} to go on; {@code null} at the end
 * @param <T> what is listed
 */
public record ListingJson<T>(List<T> values, @Nullable Long next) {

  static <T, R> ListingJson<R> of(Listing<T> listing, Function<T, R> json) {
    return new ListingJson<>(listing.rows().stream().map(json).toList(), listing.next());
  }
}
