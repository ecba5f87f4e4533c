package io.followthrough.desk.action;

import io.followthrough.action.ActionItem;
import io.followthrough.action.Remediation;
import io.followthrough.action.TicketRef;
import io.followthrough.desk.Complaint;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Visitor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads which tickets somebody wants to attach to an action item, and what is wrong with them. */
final class RemediationKeys {

  /** So many tickets can do one action item; whoever needs more has several action items. */
  static final int MOST = 50;

  private static final String FIELD = "tickets";

  private final Tickets tickets;
  private final Remediations remediations;
  private final Visitor visitor;
  private final ActionItem action;
  private final List<Complaint> complaints = new ArrayList<>();

  RemediationKeys(Tickets tickets, Remediations remediations, Visitor visitor, ActionItem action) {
    this.tickets = tickets;
    this.remediations = remediations;
    this.visitor = visitor;
    this.action = action;
  }

  /** The tickets, each once, or everything that is wrong with any of them. */
  Outcome<List<TicketRef>> read(@Nullable String said) {
    var keys = keys(said);
    if (keys.isEmpty()) {
      complain("followthrough.error.remediation.missing");
    } else if (keys.size() + action.remediations().size() > MOST) {
      complain("followthrough.error.remediation.many", action.key(), String.valueOf(MOST));
    }
    return complaints.isEmpty() ? found(keys) : refused();
  }

  private Outcome<List<TicketRef>> found(List<String> keys) {
    Map<Long, TicketRef> found = new LinkedHashMap<>();
    for (var key : keys) {
      tickets
          .issue(visitor, key)
          .ifPresentOrElse(
              ticket -> found.put(ticket.id(), ticket),
              () -> complain("followthrough.error.remediation.unknown", key));
    }
    check(found.values());
    return complaints.isEmpty() ? Outcome.done(List.copyOf(found.values())) : refused();
  }

  private void check(Iterable<TicketRef> found) {
    var attached = action.remediations().stream().map(Remediation::id).collect(Collectors.toSet());
    var source = tickets.touchedBy(action.id());
    for (var ticket : found) {
      if (ticket.id() == action.id()) {
        complain("followthrough.error.remediation.itself", ticket.key());
      } else if (attached.contains(ticket.id())) {
        complain("followthrough.error.remediation.already", ticket.key(), action.key());
      } else if (source.postmortems().contains(ticket.id())
          || source.incidents().contains(ticket.id())) {
        complain("followthrough.error.remediation.source", ticket.key(), action.key());
      } else if (leadsBack(ticket.id())) {
        complain("followthrough.error.remediation.circle", ticket.key(), action.key());
      }
    }
  }

  /** Whether the action item does part, however far behind, of what the ticket stands for. */
  private boolean leadsBack(long ticketId) {
    var passed = new HashSet<Long>();
    var next = Set.of(ticketId);
    while (!next.isEmpty() && !next.contains(action.id())) {
      passed.addAll(next);
      next =
          remediations.standingOf(next).stream()
              .map(one -> one.ticket().id())
              .filter(id -> !passed.contains(id))
              .collect(Collectors.toSet());
    }
    return next.contains(action.id());
  }

  private static List<String> keys(@Nullable String said) {
    return said == null
        ? List.of()
        : Arrays.stream(said.strip().split("[\\s,;]+"))
            .filter(key -> !key.isEmpty())
            .distinct()
            .toList();
  }

  private void complain(String key, String... arguments) {
    complaints.add(Complaint.about(FIELD, key, arguments));
  }

  private Outcome<List<TicketRef>> refused() {
    return Outcome.refused(new Refusal(Refusal.Kind.INVALID, complaints));
  }
}
