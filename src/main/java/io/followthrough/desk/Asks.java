package io.followthrough.desk;

import io.followthrough.action.Rejected;
import java.time.Instant;
import java.util.Set;

/** Remembers which tickets postmortems ask for, so that none of them goes without a word. */
public interface Asks {

  /**
   * Writes down what postmortems ask for now, where that is news.
   *
   * @param postmortemIds which ones; they may be gone
   * @param changed the ids of the issues that changed: they may be called otherwise now, and other
   *     postmortems may ask for them, or none
   */
  void notice(Set<Long> postmortemIds, Set<Long> changed);

  /** Does the same for a postmortem whatever changed, for what nobody heard of. */
  void review(long postmortemId);

  /** Gives up an action item of a postmortem that has lost its ticket. */
  void letGo(long postmortemId, long actionId, Rejected why, Visitor by, Instant at);
}
