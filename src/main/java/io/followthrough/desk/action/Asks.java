package io.followthrough.desk.action;

import io.followthrough.action.Rejected;
import io.followthrough.desk.Visitor;
import java.time.Instant;
import java.util.Set;

/**
 * Remembers which tickets postmortems ask for, and which postmortems review incidents, so that none
 * of them goes without a word.
 */
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

  /** Writes down which postmortems review an incident now, where that is news. */
  void noticeReviews(long incidentId);

  /**
   * Gives up an action item that its postmortem has lost, or a postmortem that its incident has
   * lost.
   *
   * @param askerId the id of the postmortem, or of the incident
   * @param lostId the id of the action item, or of the postmortem
   * @return whether there was something to give up
   */
  boolean letGo(long askerId, long lostId, Rejected why, Visitor by, Instant at);
}
