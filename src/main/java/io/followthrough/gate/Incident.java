package io.followthrough.gate;

import io.followthrough.action.TicketRef;

/**
 * An incident as the gate sees it.
 *
 * @param id the id
 * @param key the key today
 * @param closed whether it is in a finished status or has a resolution
 */
public record Incident(long id, String key, boolean closed) {

  /** Which issue it is. */
  public TicketRef ref() {
    return new TicketRef(id, key);
  }
}
