package io.followthrough.desk.action;

import io.followthrough.action.ActionItem;
import io.followthrough.action.TicketRef;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.action.DueProposal.Basis;
import io.followthrough.desk.policy.Policies;
import io.followthrough.gate.Incident;
import io.followthrough.policy.DueStart;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells by when an action item is to be done, by what the policy that its incident is held to says
 * of that severity and the item's priority. Of several incidents the one with the earliest day
 * counts.
 */
public final class DueProposals {

  private final Tickets tickets;
  private final Policies policies;
  private final InstantSource clock;

  public DueProposals(Tickets tickets, Policies policies, InstantSource clock) {
    this.tickets = tickets;
    this.policies = policies;
    this.clock = clock;
  }

  /**
   * The day that would be proposed if somebody accepted an item now; empty where there is none.
   *
   * @param priority the name of the priority it would have
   */
  Optional<DueProposal> of(
      Visitor visitor, ActionItem action, String priority, boolean priorityAction) {
    return tickets.behind(action.id()).stream()
        .flatMap(incident -> of(incident, priority, priorityAction))
        .min(Comparator.comparing(DueProposal::day))
        .map(proposal -> seen(visitor, proposal));
  }

  private Stream<DueProposal> of(Incident incident, String priority, boolean priorityAction) {
    var policy = policies.holding(TicketRef.projectOf(incident.key()), incident.clock());
    var calendar = policy.calendar();
    var start = start(policy.promises().from(), incident);
    var severity = incident.terms().severity().id();
    return policy.promises().rules(severity, priority, priorityAction).stream()
        .flatMap(
            rule ->
                calendar
                    .due(start.at(), rule)
                    .map(
                        day ->
                            new DueProposal(
                                day,
                                rule,
                                start.basis(),
                                calendar.dayOf(start.at()),
                                new TicketRef(incident.id(), incident.key())))
                    .stream());
  }

  private Start start(DueStart from, Incident incident) {
    if (from == DueStart.ITEM_ACCEPTED) {
      return new Start(clock.instant(), Basis.ACCEPTED);
    }
    if (!incident.closed()) {
      return new Start(clock.instant(), Basis.UNRESOLVED);
    }
    return incident
        .clock()
        .end()
        .map(resolved -> new Start(resolved, Basis.RESOLVED))
        .orElseGet(() -> new Start(incident.clock().opened(), Basis.ESTIMATED));
  }

  private DueProposal seen(Visitor visitor, DueProposal proposal) {
    var incident = proposal.incident();
    return incident == null || tickets.issue(visitor, incident.key()).isPresent()
        ? proposal
        : new DueProposal(
            proposal.day(), proposal.rule(), proposal.basis(), proposal.since(), null);
  }

  private record Start(Instant at, Basis basis) {}
}
