package io.followthrough.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds action items that are triaged unless a test says otherwise. */
public final class Actions {

  private static final Person BOB = new Person("JIRAUSER10101", "bob", "Bob", true);
  private static final Person CAROL = new Person("JIRAUSER10102", "carol", "Carol", true);

  private long id = 301;
  private String key = "NET-7";
  private String summary = "Watch the certificate's age";
  private Ticket ticket = new Ticket("To Do", Delivery.OPEN, "");
  private List<Remediation> remediations = List.of();
  private Proof proof = Proof.NONE;
  private Delays delays = Delays.NONE;
  private Answer answer = accepted();
  private @Nullable Loss loss;

  private Actions() {}

  /** An action item that Bob accepted. */
  public static Actions anAction() {
    return new Actions();
  }

  /** An acceptance without a gap. */
  public static Accepted accepted() {
    return new Accepted(ActionType.DETECT, "High", BOB, LocalDate.of(2030, 3, 14), false, "");
  }

  /** A rejection without a gap. */
  public static Rejected rejected() {
    return new Rejected(RejectionReason.SUPERSEDED, "The new gateway renews it by itself.");
  }

  /** A first deferral without a gap, for a fortnight. */
  public static Deferred deferred() {
    return new Deferred("The team is at another fire.", LocalDate.of(2030, 3, 28), null, 1);
  }

  /** An accepted risk without a gap, for a month. */
  public static RiskAccepted riskAccepted() {
    return new RiskAccepted(
        "The zone is renewed by hand.", CAROL, BOB.key(), LocalDate.of(2030, 4, 14));
  }

  /** A duplicate of an item that was accepted. */
  public static Duplicate duplicate() {
    return new Duplicate(new Canonical(302, "NET-8", Disposition.ACCEPTED, true, false, false));
  }

  public Actions withId(long id) {
    this.id = id;
    return this;
  }

  public Actions withKey(String key) {
    this.key = key;
    return this;
  }

  public Actions answered(Answer answer) {
    this.answer = answer;
    return this;
  }

  /** Its ticket is under way. */
  public Actions begun() {
    ticket = new Ticket("In Progress", Delivery.IN_PROGRESS, "");
    return this;
  }

  /** Its ticket is closed, and what it asks for is there. */
  public Actions done() {
    ticket = new Ticket("Closed", Delivery.DONE, "Fixed");
    return this;
  }

  /** Its ticket was closed at a moment, and what it asks for is there. */
  public Actions doneAt(String moment) {
    ticket = new Ticket("Closed", Delivery.DONE, "Fixed", Instant.parse(moment));
    return this;
  }

  /** People said something of it. */
  public Actions proved(Proof said) {
    proof = said;
    return this;
  }

  /** Its ticket is closed, and what it asks for is not there. */
  public Actions closedUnfixed() {
    ticket = new Ticket("Closed", Delivery.UNFULFILLED, "Won't Do");
    return this;
  }

  /** Its postmortem has lost its ticket. */
  public Actions lost(Loss how) {
    loss = how;
    return this;
  }

  /** Other tickets do part of it. */
  public Actions withRemediations(Remediation... others) {
    remediations = List.of(others);
    return this;
  }

  /** Another ticket that is that far. */
  public static Remediation remediation(long id, String key, Delivery delivery) {
    var ticket =
        switch (delivery) {
          case OPEN -> new Ticket("To Do", delivery, "");
          case IN_PROGRESS -> new Ticket("In Progress", delivery, "");
          case DONE, VERIFIED -> new Ticket("Closed", Delivery.DONE, "Fixed");
          case UNFULFILLED -> new Ticket("Closed", delivery, "Won't Do");
        };
    return new Remediation(id, key, "Part of it", ticket, null);
  }

  /** It was deferred that often, whatever its answer is now. */
  public Actions deferredBefore(int times) {
    delays = new Delays(times, delays.extensions());
    return this;
  }

  /** Its promise was put off that often. */
  public Actions extendedBefore(int times) {
    delays = new Delays(delays.deferrals(), times);
    return this;
  }

  /** Nobody has answered it yet. */
  public Actions proposed() {
    return answered(new Proposed());
  }

  public ActionItem build() {
    return new ActionItem(id, key, summary, ticket, remediations, proof, delays, answer, loss);
  }
}
