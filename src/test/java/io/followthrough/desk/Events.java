package io.followthrough.desk;

import static io.followthrough.desk.action.Decisions.aDeferral;
import static io.followthrough.desk.action.Decisions.aDuplicate;
import static io.followthrough.desk.action.Decisions.aRejection;
import static io.followthrough.desk.action.Decisions.aRisk;
import static io.followthrough.desk.action.Decisions.aWithdrawal;
import static io.followthrough.desk.action.Decisions.anAcceptance;

import io.followthrough.action.Accepted;
import io.followthrough.action.ActionItem;
import io.followthrough.action.Actions;
import io.followthrough.action.Canonical;
import io.followthrough.action.Delivery;
import io.followthrough.action.Disposition;
import io.followthrough.action.Duplicate;
import io.followthrough.action.Loss;
import io.followthrough.action.Person;
import io.followthrough.action.Proof;
import io.followthrough.action.Remediation;
import io.followthrough.action.Ticket;
import io.followthrough.desk.action.DecisionReader;
import io.followthrough.desk.action.Decisions;
import io.followthrough.policy.Policy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** All that can happen to an action item, as the code has it. */
public enum Events {
  ACCEPT("somebody accepts it", anAcceptance().extension("It takes longer.")),
  DEFER("somebody defers it, with an approver", aDeferral().approver("carol")),
  REJECT("somebody rejects it", aRejection()),
  ACCEPT_RISK("somebody accepts the risk", aRisk()),
  DUPLICATE("somebody calls it a duplicate", aDuplicate()),
  TAKE_BACK("somebody takes the answer back", aWithdrawal()),
  BEGIN("work on the ticket begins", moved("In Progress", Delivery.IN_PROGRESS)),
  FIX("the ticket is closed as Fixed", closed("Fixed")),
  CLOSE("the ticket is closed without a resolution", closed(null)),
  GIVE_UP("the ticket is closed as Won't Do", closed("Won't Do")),
  REOPEN("the ticket is reopened", moved("Reopened", Delivery.OPEN)),
  OTHER_ADDED("another ticket is attached", other(Delivery.OPEN)),
  OTHER_FIXED("another ticket that does part of it is closed as Fixed", other(Delivery.DONE)),
  OTHER_GIVEN_UP(
      "another ticket that does part of it is closed as Won't Do", other(Delivery.UNFULFILLED)),
  OTHER_DELETED(
      "another ticket that does part of it is deleted", without(Remediation.Failure.DELETED)),
  OTHER_HIDDEN(
      "another ticket that does part of it is moved out of reach",
      without(Remediation.Failure.OUT_OF_REACH)),
  DAY_COMES("the last day of its answer comes", item -> later(item, 0)),
  DAY_PASSES("the last day of its answer passes", item -> later(item, 1)),
  CHECKED_WELL("somebody looks whether it held, and it did", (reader, item) -> checked(item, true)),
  CHECKED_BADLY(
      "somebody looks whether it held, and it did not", (reader, item) -> checked(item, false)),
  DONE_AFTER_DOUBT(
      "somebody looks, it did not hold, and then its ticket is closed as Fixed again",
      (reader, item) -> checked(item, false).then(one -> Outcome.done(with(one, fixedAgain())))),
  LINK_ASKED("its policy asks for a link", asked(true, false)),
  CONFIRMATION_ASKED(
      "its policy asks that somebody else than its owner confirms it", asked(false, true)),
  OWNER_CONFIRMS("the same, and its owner confirms it", confirmedBy("JIRAUSER10101")),
  OTHER_CONFIRMS("the same, and somebody else confirms it", confirmedBy("JIRAUSER10102")),
  OWNER_LEAVES("its owner leaves", Events::withoutOwner),
  CANONICAL_LAPSES("what it is a duplicate of loses its answer", canonical(Disposition.PROPOSED)),
  CANONICAL_REJECTED("what it is a duplicate of is rejected", canonical(Disposition.REJECTED)),
  CANONICAL_GONE("what it is a duplicate of is deleted", answeredIfDuplicate(null)),
  CANONICAL_UNASKED(
      "no postmortem asks any more for what it is a duplicate of",
      answeredIfDuplicate(new Canonical(302, "NET-8", Disposition.ACCEPTED, false, true, false))),
  DELETE("the ticket is deleted", lost(Loss.DELETED)),
  UNLINK("the ticket is taken off its postmortem", lost(Loss.UNLINKED)),
  RETYPE("the sub-task becomes one of another type", lost(Loss.RETYPED));

  private static final Instant LOOKED = Instant.parse("2030-03-14T12:00:00Z");

  private final String words;
  private final BiFunction<DecisionReader, ActionItem, Outcome<ActionItem>> effect;

  Events(String words, Decisions decision) {
    this.words = words;
    this.effect =
        (reader, item) ->
            reader
                .read(Papers.ALICE, item, decision.build())
                .then(answer -> Outcome.done(item.answered(answer)));
  }

  Events(String words, BiFunction<DecisionReader, ActionItem, Outcome<ActionItem>> effect) {
    this.words = words;
    this.effect = effect;
  }

  Events(String words, UnaryOperator<ActionItem> effect) {
    this.words = words;
    this.effect = (reader, item) -> Outcome.done(effect.apply(item));
  }

  public String words() {
    return words;
  }

  /** What becomes of an item; refused where it may not happen. */
  public Outcome<ActionItem> happenTo(ActionItem item, DecisionReader reader) {
    return effect.apply(reader, item);
  }

  private static UnaryOperator<ActionItem> moved(String status, Delivery delivery) {
    return item -> with(item, new Ticket(status, delivery, ""));
  }

  private static UnaryOperator<ActionItem> closed(@Nullable String resolution) {
    var delivery = Policy.standard().closedAs(resolution);
    return item -> with(item, new Ticket("Closed", delivery, resolution == null ? "" : resolution));
  }

  private static ActionItem with(ActionItem item, Ticket ticket) {
    return with(item, ticket, item.remediations());
  }

  private static UnaryOperator<ActionItem> other(Delivery delivery) {
    return item -> with(item, item.ticket(), List.of(Actions.remediation(401, "APP-1", delivery)));
  }

  private static UnaryOperator<ActionItem> without(Remediation.Failure failure) {
    var ticket = new Ticket("", Delivery.OPEN, "");
    return item ->
        with(item, item.ticket(), List.of(new Remediation(401, "APP-1", "", ticket, failure)));
  }

  private static ActionItem with(ActionItem item, Ticket ticket, List<Remediation> remediations) {
    return new ActionItem(
        item.id(),
        item.key(),
        item.summary(),
        ticket,
        remediations,
        item.proof(),
        item.delays(),
        item.answer(),
        item.loss());
  }

  /** Nobody can look whether something held that is not done. */
  private static Outcome<ActionItem> checked(ActionItem item, boolean held) {
    var check = new Proof.Check("JIRAUSER10102", LOOKED, held);
    return item.isCheckable()
        ? Outcome.done(item.proved(new Proof(false, false, null, null, check)))
        : Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "followthrough.error.proof.not-done"));
  }

  private static Ticket fixedAgain() {
    return new Ticket("Closed", Delivery.DONE, "Fixed", LOOKED.plusSeconds(1));
  }

  private static UnaryOperator<ActionItem> asked(boolean link, boolean confirmation) {
    return item -> item.proved(new Proof(link, confirmation, null, null, item.proof().check()));
  }

  private static UnaryOperator<ActionItem> confirmedBy(String userKey) {
    var word = new Proof.Word(userKey, LOOKED, "");
    return item -> item.proved(new Proof(false, true, null, word, item.proof().check()));
  }

  private static UnaryOperator<ActionItem> lost(Loss how) {
    return item -> item.lost(how);
  }

  private static ActionItem later(ActionItem item, int days) {
    var day = item.lastDay().orElse(LocalDate.of(2099, 12, 31)).plusDays(days);
    return item.answered(item.answer().asOf(day));
  }

  private static ActionItem withoutOwner(ActionItem item) {
    return item.answer() instanceof Accepted one
        ? item.answered(
            new Accepted(
                one.type(),
                one.priority(),
                new Person("JIRAUSER10101", "bob", "Bob", false),
                one.due(),
                one.priorityAction(),
                one.doneWhen()))
        : item;
  }

  private static UnaryOperator<ActionItem> canonical(Disposition disposition) {
    return answeredIfDuplicate(
        new Canonical(
            302, "NET-8", disposition, disposition != Disposition.PROPOSED, false, false));
  }

  private static UnaryOperator<ActionItem> answeredIfDuplicate(@Nullable Canonical canonical) {
    return item ->
        item.answer() instanceof Duplicate ? item.answered(new Duplicate(canonical)) : item;
  }
}
