package io.followthrough.desk.action;

import io.followthrough.action.ActionItem;
import io.followthrough.action.TicketRef;
import io.followthrough.desk.Complaint;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.People;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.policy.Policies;
import java.util.List;
import java.util.Optional;

/** Proposes by when an action item is to be done, to whoever is about to accept it. */
public final class DueDesk {

  private final Tickets tickets;
  private final People people;
  private final Policies policies;
  private final DueProposals proposals;

  public DueDesk(Tickets tickets, People people, Policies policies, DueProposals proposals) {
    this.tickets = tickets;
    this.people = people;
    this.policies = policies;
    this.proposals = proposals;
  }

  /**
   * What is proposed.
   *
   * @param proposal the day; empty where the policy has none
   * @param extensions how often it was put off so far
   * @param freeExtensions how often it may be before somebody has to approve it
   */
  public record Due(Optional<DueProposal> proposal, int extensions, int freeExtensions) {}

  /**
   * What is proposed for an action item.
   *
   * @param priority the name of the priority it would have; may be empty
   */
  public Outcome<Due> propose(
      Visitor visitor, String actionKey, String priority, boolean priorityAction) {
    return tickets
        .action(visitor, actionKey)
        .map(action -> propose(visitor, action, priority, priorityAction))
        .orElseGet(() -> Outcome.refused(Refusal.notFound(actionKey)));
  }

  private Outcome<Due> propose(
      Visitor visitor, ActionItem action, String said, boolean priorityAction) {
    var known = people.priorities();
    var priority = known.stream().filter(said::equalsIgnoreCase).findFirst();
    if (priority.isEmpty()) {
      return Outcome.refused(
          new Refusal(
              Refusal.Kind.INVALID,
              List.of(
                  Complaint.about(
                      "priority",
                      "followthrough.error.no-choice",
                      said,
                      String.join(", ", known)))));
    }
    return Outcome.done(
        new Due(
            proposals.of(visitor, action, priority.get(), priorityAction),
            action.delays().extensions(),
            policies.of(TicketRef.projectOf(action.key())).limits().freeExtensions()));
  }
}
