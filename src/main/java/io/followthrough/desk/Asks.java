package io.followthrough.desk;

import io.followthrough.action.Rejected;
import java.time.Instant;
import java.util.Set;

/** Remembers which tickets postmortems ask for, so that none of them goes without a word. */
public interface Asks {

  /**
   * Writes down what postmortems ask for now, where that is news.
   *
   * @param postmortemIds which ones
   * @param changed the ids of the issues that changed, which may be called otherwise now
   */
  void notice(Set<Long> postmortemIds, Set<Long> changed);

  /** Gives up an action item of a postmortem that has lost its ticket. */
  void letGo(long postmortemId, long actionId, Rejected why, Visitor by, Instant at);
}
