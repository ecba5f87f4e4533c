package io.followthrough.desk.action;

import io.followthrough.action.TicketRef;
import io.followthrough.desk.Withdrawal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a ticket does part of an action item, with who said so and what became of it.
 *
 * @param id grows with every one
 * @param item the id of the action item's own ticket
 * @param ticket the other ticket, with the key it had when it was attached
 * @param by the user key of who attached it
 * @param at when
 * @param withdrawal how it was detached; {@code null} while it stands
 */
public record KeptRemediation(
    long id, long item, TicketRef ticket, String by, Instant at, @Nullable Withdrawal withdrawal) {

  /** Whether nobody detached it. */
  public boolean stands() {
    return withdrawal == null;
  }

  /** The same with another key for the ticket. */
  KeptRemediation called(String key) {
    return new KeptRemediation(id, item, new TicketRef(ticket.id(), key), by, at, withdrawal);
  }
}
