package io.followthrough.postmortem.timeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was read at the beginning of a text.
 *
 * @param when the moment; {@code null} where there is none, and the last snag says why
 * @param dated whether its day was written, not taken from elsewhere
 * @param snags what stood in the way, or was guessed
 * @param rest the text that follows
 */
public record Reading(@Nullable When when, boolean dated, List<Snag> snags, String rest) {

  public Reading {
    snags = List.copyOf(snags);
  }

  /** Why there is no moment; empty where there is one. */
  public Optional<Snag> failure() {
    return when == null ? Optional.of(snags.get(snags.size() - 1)) : Optional.empty();
  }

  /** The same, which is none where something stands beside the moment. */
  Reading alone() {
    return when == null || rest.isBlank()
        ? this
        : spoiled(new Snag(Snag.Cause.LEFT_OVER, rest.strip()));
  }

  /** The same, of which nothing becomes for one more reason. */
  Reading spoiled(Snag snag) {
    return new Reading(null, dated, with(snag), rest);
  }

  /** The same at another moment, with what was guessed. */
  Reading at(When other, Snag guess) {
    return new Reading(other, dated, with(guess), rest);
  }

  private List<Snag> with(Snag snag) {
    return Stream.concat(snags.stream(), Stream.of(snag)).toList();
  }
}
