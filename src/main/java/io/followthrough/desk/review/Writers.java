package io.followthrough.desk.review;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;

/** Knows who wrote into the sections of postmortems, out of the host's own history. */
public interface Writers {

  /**
   * The keys of the users who changed one of some sections after a moment.
   *
   * @param sections the ids of the sections
   */
  Set<String> since(long postmortemId, Collection<String> sections, Instant after);
}
