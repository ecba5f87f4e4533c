package io.followthrough.postmortem;

import io.followthrough.action.Loss;
import io.followthrough.action.TicketRef;

/**
 * A postmortem that reviewed an incident once and does not any more, and that nobody has let go.
 *
 * @param id the id
 * @param key the key it has, or had last
 * @param loss how it was lost
 */
public record LostPostmortem(long id, String key, Loss loss) {

  /** Which issue it is, or was. */
  public TicketRef ref() {
    return new TicketRef(id, key);
  }
}
