package io.followthrough.desk.reading;

import java.util.List;

/**
 * A postmortem to be read as a whole.
 *
 * @param key its key
 * @param blocks what it says, from its title to its action items, as far as the reader may see it
 */
public record Reading(String key, List<Block> blocks) {

  public Reading {
    blocks = List.copyOf(blocks);
  }

  /** The same with people called as a cast calls them. */
  Reading by(Cast cast) {
    return new Reading(key, cast.in(blocks));
  }
}
