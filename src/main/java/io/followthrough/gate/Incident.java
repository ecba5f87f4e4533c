package io.followthrough.gate;

import io.followthrough.action.TicketRef;
import io.followthrough.policy.Terms;

/**
 * An incident as the gate sees it.
 *
 * @param id the id
 * @param key the key today
 * @param closed whether it is in a finished status or has a resolution
 * @param clock when it began and ended
 * @param terms what is asked of it
 */
public record Incident(long id, String key, boolean closed, OpenTime clock, Terms terms) {

  /** Which issue it is. */
  public TicketRef ref() {
    return new TicketRef(id, key);
  }
}
