package io.followthrough.desk.action;

import io.followthrough.action.Accepted;
import io.followthrough.action.ActionItem;
import io.followthrough.action.ActionType;
import io.followthrough.action.Answer;
import io.followthrough.action.Canonical;
import io.followthrough.action.Deferred;
import io.followthrough.action.Delivery;
import io.followthrough.action.Duplicate;
import io.followthrough.action.Filler;
import io.followthrough.action.Gap;
import io.followthrough.action.Person;
import io.followthrough.action.Proposed;
import io.followthrough.action.Rejected;
import io.followthrough.action.RejectionReason;
import io.followthrough.action.RiskAccepted;
import io.followthrough.action.TicketRef;
import io.followthrough.desk.Choices;
import io.followthrough.desk.FieldReader;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.People;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.policy.Policies;
import io.followthrough.gate.Message;
import io.followthrough.policy.Limits;
import io.followthrough.policy.Today;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes an answer of what somebody filled in, or says all that is wrong with it. An answer is taken
 * only if the item would be triaged by it.
 */
public final class DecisionReader {

  private final People people;
  private final Tickets tickets;
  private final Permissions permissions;
  private final Policies policies;
  private final DueProposals proposals;
  private final Today today;

  /**
   * A reader.
   *
   * @param today which day it is, so that no promise lies in the past and none too far ahead
   */
  public DecisionReader(
      People people, Tickets tickets, Permissions permissions, Policies policies, Today today) {
    this.people = people;
    this.tickets = tickets;
    this.permissions = permissions;
    this.policies = policies;
    this.proposals = new DueProposals(tickets, policies, today.clock());
    this.today = today;
  }

  /** The answer, complete and without a gap; or the complaints, one a field. */
  public Outcome<Answer> read(Visitor visitor, ActionItem action, Decision decision) {
    var fields = new FieldReader(people, today.day());
    var limits = policies.of(TicketRef.projectOf(action.key())).limits();
    Answer answer =
        switch (decision.disposition()) {
          case PROPOSED -> new Proposed();
          case ACCEPTED -> accepted(visitor, action, decision, limits, fields);
          case DEFERRED -> deferred(visitor, action, decision, limits, fields);
          case REJECTED -> rejected(decision, fields);
          case RISK_ACCEPTED -> riskAccepted(visitor, action, decision, limits, fields);
          case DUPLICATE -> duplicate(visitor, action, decision, fields);
        };
    if (!(answer instanceof Proposed)) {
      addGaps(action.answered(answer), fields);
    }
    var complaints = fields.complaints();
    return complaints.isEmpty()
        ? Outcome.done(answer)
        : Outcome.refused(new Refusal(Refusal.Kind.INVALID, complaints));
  }

  private Accepted accepted(
      Visitor visitor, ActionItem action, Decision decision, Limits limits, FieldReader fields) {
    var promise = promised(decision, limits, fields);
    var late = late(visitor, action, promise);
    if (late.isEmpty()) {
      return promise;
    }
    var reason = fields.text("extension", decision.extension());
    if (Filler.isAllThereIsIn(reason)) {
      fields.complain("extension", late.get());
    }
    var free = limits.freeExtensions();
    var approver =
        action.delays().extensions() < free ? null : approver(visitor, action, decision, fields);
    if (action.delays().extensions() >= free && approver == null && !fields.hasNamed("approver")) {
      fields.complain("approver", "followthrough.error.extended-before", String.valueOf(free));
    }
    return promise.extended(reason, approver);
  }

  private Accepted promised(Decision decision, Limits limits, FieldReader fields) {
    var type =
        fields.choice(
            "type",
            decision.type(),
            id -> ActionType.of(id).orElse(null),
            Choices.among(ActionType.values(), ActionType::id));
    var priority =
        fields.choice(
            "priority",
            decision.priority(),
            this::priority,
            String.join(", ", people.priorities()));
    var owner = fields.person("owner", decision.owner());
    var due = fields.dayWithin(limits.promiseDays(), "due", decision.due());
    return new Accepted(
        type,
        priority,
        owner,
        due,
        decision.priorityAction(),
        fields.text("doneWhen", decision.doneWhen()));
  }

  /**
   * Why a promise needs a reason: it puts off what was promised, or it is the first one and later
   * than the policy proposes. What is there already, or was given up, may have any day.
   */
  private Optional<Message> late(Visitor visitor, ActionItem action, Accepted promise) {
    if (action.answered(promise).delivery().filter(Delivery::isClosed).isPresent()) {
      return Optional.empty();
    }
    if (action.said() instanceof Accepted before) {
      return before.isPutOffTo(promise.due())
          ? Optional.of(
              Message.of("followthrough.error.extension-missing", String.valueOf(before.due())))
          : Optional.empty();
    }
    var due = promise.due();
    var priority = promise.priority();
    return due == null || priority == null
        ? Optional.empty()
        : proposals
            .of(visitor, action, priority, promise.priorityAction())
            .filter(proposal -> due.isAfter(proposal.day()))
            .map(
                proposal ->
                    Message.of("followthrough.error.due-beyond", proposal.day().toString())
                        .listing(List.of(proposal.reason())));
  }

  /** To put an item off again takes an approver; to mend the words of a deferral does not. */
  private Deferred deferred(
      Visitor visitor, ActionItem action, Decision decision, Limits limits, FieldReader fields) {
    var reviewBy = fields.dayWithin(limits.deferralDays(), "reviewBy", decision.reviewBy());
    var approver = approver(visitor, action, decision, fields);
    var reason = fields.text("reason", decision.reason());
    if (action.answer() instanceof Deferred now && !goesBeyond(now, reviewBy)) {
      return new Deferred(
          reason, reviewBy, approver == null ? now.approver() : approver, now.count());
    }
    var count = action.delays().deferrals() + 1;
    if (count > limits.freeDeferrals() && approver == null && !fields.hasNamed("approver")) {
      fields.complain("approver", "followthrough.error.deferred-before");
    }
    return new Deferred(reason, reviewBy, approver, count);
  }

  private static boolean goesBeyond(Deferred now, @Nullable LocalDate reviewBy) {
    return now.reviewBy() == null || reviewBy == null || reviewBy.isAfter(now.reviewBy());
  }

  private static Rejected rejected(Decision decision, FieldReader fields) {
    return new Rejected(
        fields.choice(
            "reasonCategory",
            decision.reasonCategory(),
            id -> RejectionReason.of(id).orElse(null),
            Choices.among(RejectionReason.values(), RejectionReason::id)),
        fields.text("reason", decision.reason()));
  }

  private RiskAccepted riskAccepted(
      Visitor visitor, ActionItem action, Decision decision, Limits limits, FieldReader fields) {
    var until = fields.dayWithin(limits.riskDays(), "until", decision.until());
    var approver = approver(visitor, action, decision, fields);
    return new RiskAccepted(
        fields.text("reason", decision.reason()), approver, visitor.key(), until);
  }

  private Duplicate duplicate(
      Visitor visitor, ActionItem action, Decision decision, FieldReader fields) {
    var said = decision.duplicateOf();
    return said == null || said.isBlank()
        ? new Duplicate(null)
        : new Duplicate(canonical(visitor, action, said.strip(), fields));
  }

  /** A duplicate of a duplicate is one of the item behind it, unless that is where it began. */
  private @Nullable Canonical canonical(
      Visitor visitor, ActionItem action, String said, FieldReader fields) {
    if (said.equalsIgnoreCase(action.key())) {
      fields.complain("duplicateOf", "followthrough.error.duplicate-of-itself", action.key());
      return null;
    }
    var canonical = tickets.canonical(visitor, said).orElse(null);
    if (canonical == null) {
      fields.complain("duplicateOf", "followthrough.error.no-action", said);
    } else if (canonical.id() == action.id()) {
      fields.complain("duplicateOf", "followthrough.error.duplicate-circle", said, action.key());
    }
    return canonical;
  }

  /** Nobody approves his own request, and nobody without the right to. */
  private @Nullable Person approver(
      Visitor visitor, ActionItem action, Decision decision, FieldReader fields) {
    var approver = fields.person("approver", decision.approver());
    if (approver == null) {
      return null;
    }
    if (approver.key().equals(visitor.key())) {
      fields.complain("approver", "followthrough.error.missing." + Gap.OTHER_APPROVER.id());
    } else if (!approver.active() || !permissions.mayApprove(approver, action.key())) {
      fields.complain(
          "approver", "followthrough.error.may-not-approve", approver.name(), action.key());
    }
    return approver;
  }

  private @Nullable String priority(String name) {
    return people.priorities().stream().filter(name::equalsIgnoreCase).findFirst().orElse(null);
  }

  /** Names the gaps in fields that nothing else was said about. */
  private static void addGaps(ActionItem action, FieldReader fields) {
    action.gaps().stream()
        .filter(gap -> !fields.hasNamed(gap.field()))
        .forEach(gap -> fields.complain(gap.field(), "followthrough.error.missing." + gap.id()));
  }
}
