package io.followthrough.desk;

import java.util.Optional;
import java.util.function.Supplier;

/** Lets one at a time do a thing, across all nodes. */
public interface Turns {

  /**
   * Waits for its turn and does the work. Not to be entered twice by one thread.
   *
   * @param name what only one may do at a time
   */
  <T> T alone(String name, Supplier<T> work);

  /** Does the work at once; empty, and not done, where somebody else is at it. */
  <T> Optional<T> ifFree(String name, Supplier<T> work);

  /** Does the work wholly or, where it throws, not at all. */
  <T> T together(Supplier<T> work);
}
