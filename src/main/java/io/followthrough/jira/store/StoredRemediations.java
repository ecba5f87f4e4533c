package io.followthrough.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.followthrough.action.TicketRef;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.Withdrawal;
import io.followthrough.desk.action.KeptRemediation;
import io.followthrough.desk.action.Remediations;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;

/**
 * Keeps remediation tickets in Active Objects. Those that stand are written beside the answer of
 * their item as well, in the same transaction.
 */
public final class StoredRemediations implements Remediations {

  private final ActiveObjects objects;
  private final StoredAnswers answers;

  public StoredRemediations(ActiveObjects objects, StoredAnswers answers) {
    this.objects = objects;
    this.answers = answers;
  }

  @Override
  public List<KeptRemediation> of(long itemId) {
    return find("ITEM_ID = ?", itemId);
  }

  @Override
  public List<KeptRemediation> standingOf(Collection<Long> itemIds) {
    return standing("ITEM_ID", itemIds);
  }

  @Override
  public List<KeptRemediation> servedBy(Collection<Long> ticketIds) {
    return standing("TICKET_ID", ticketIds);
  }

  /** The ids of the action items that a ticket does part of. */
  public Set<Long> itemsOf(Collection<Long> ticketIds) {
    return servedBy(ticketIds).stream().map(KeptRemediation::item).collect(Collectors.toSet());
  }

  @Override
  public void attach(long itemId, List<TicketRef> tickets, Visitor by, Instant at) {
    objects.executeInTransaction(
        () -> {
          tickets.forEach(ticket -> add(itemId, ticket, by, at));
          return settled(itemId, by, at);
        });
  }

  @Override
  public boolean detach(KeptRemediation remediation, Withdrawal withdrawal) {
    return objects.executeInTransaction(
        () -> {
          var stood =
              Withdrawals.take(objects, RemediationEntity.class, remediation.id(), withdrawal);
          return settled(remediation.item(), new Visitor(withdrawal.by()), withdrawal.at())
              && stood;
        });
  }

  private void add(long itemId, TicketRef ticket, Visitor by, Instant at) {
    objects.create(
        RemediationEntity.class,
        new DBParam("ITEM_ID", itemId),
        new DBParam("TICKET_ID", ticket.id()),
        new DBParam("TICKET_KEY", ticket.key()),
        new DBParam("ATTACHED_BY", by.key()),
        new DBParam("ATTACHED_AT", Date.from(at)));
  }

  private boolean settled(long itemId, Visitor by, Instant at) {
    answers.put(
        itemId,
        of(itemId).stream()
            .filter(KeptRemediation::stands)
            .map(one -> new StoredRemediation(one.ticket().id(), one.ticket().key(), one.by()))
            .toList(),
        by,
        at);
    return true;
  }

  private List<KeptRemediation> standing(String column, Collection<Long> ids) {
    return Chunk.allOf(ids).stream()
        .flatMap(
            chunk ->
                find(
                    "WITHDRAWN_AT IS NULL AND " + column + " IN (" + chunk.marks() + ")",
                    chunk.values())
                    .stream())
        .toList();
  }

  private List<KeptRemediation> find(String where, Object... values) {
    return Arrays.stream(
            objects.find(
                RemediationEntity.class, Query.select().where(where, values).order("ID ASC")))
        .map(StoredRemediations::kept)
        .toList();
  }

  private static KeptRemediation kept(RemediationEntity row) {
    return new KeptRemediation(
        row.getID(),
        row.getItemId(),
        new TicketRef(row.getTicketId(), row.getTicketKey()),
        row.getAttachedBy(),
        row.getAttachedAt().toInstant(),
        Withdrawals.of(row));
  }
}
