package io.followthrough.desk.action;

import io.followthrough.action.TicketRef;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.Withdrawal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Keeps which tickets do part of which action items: those that stand, and those that were
 * detached. None is ever erased.
 */
public interface Remediations {

  /** All of an action item, also those that were detached, oldest first. */
  List<KeptRemediation> of(long itemId);

  /** Those that stand and are of some action items. */
  List<KeptRemediation> standingOf(Collection<Long> itemIds);

  /** Those that stand and for which some tickets are there. */
  List<KeptRemediation> servedBy(Collection<Long> ticketIds);

  /** Attaches tickets to an action item. */
  void attach(long itemId, List<TicketRef> tickets, Visitor by, Instant at);

  /** Detaches a ticket from its action item; answers whether it stood until then. */
  boolean detach(KeptRemediation remediation, Withdrawal withdrawal);
}
