package io.followthrough.action;

import static io.followthrough.action.Actions.accepted;
import static io.followthrough.action.Actions.anAction;
import static io.followthrough.action.Actions.duplicate;
import static io.followthrough.action.Actions.rejected;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.Test;

/** Triaged is: there is an answer, and the answer is complete. */
public class ActionItemTest {

  @Test
  public void isTriaged_onceItIsAccepted() {
    assertThat(anAction().answered(accepted()).build().isTriaged()).isTrue();
  }

  @Test
  public void isTriaged_onceItIsRejected() {
    assertThat(anAction().answered(rejected()).build().isTriaged()).isTrue();
  }

  @Test
  public void isNotTriaged_whileNobodyHasAnswered() {
    var action = anAction().proposed().build();

    assertThat(action.isTriaged()).isFalse();
    assertThat(action.answer().gaps()).containsExactly(Gap.ANSWER);
  }

  @Test
  public void isNotTriaged_whenItsAnswerLacksSomething() {
    var action = anAction().answered(new Rejected(RejectionReason.OTHER, "TBD")).build();

    assertThat(action.isTriaged()).isFalse();
  }

  @Test
  public void isNotTriaged_byBeingFinished() {
    var action = anAction().proposed().done().build();

    assertThat(action.isTriaged()).isFalse();
  }

  @Test
  public void isTriaged_byEveryKindOfAnswerThatIsComplete() {
    assertThat(
            Stream.of(
                accepted(), Actions.deferred(), rejected(), Actions.riskAccepted(), duplicate()))
        .allSatisfy(answer -> assertThat(anAction().answered(answer).build().gaps()).isEmpty());
  }

  @Test
  public void isDone_onceAllOfItsTicketsAre() {
    var some = anAction().done().withRemediations(other(Delivery.OPEN), other(Delivery.DONE));
    var all = anAction().done().withRemediations(other(Delivery.DONE), other(Delivery.DONE));

    assertThat(some.build().delivery()).contains(Delivery.IN_PROGRESS);
    assertThat(some.build().isAwaited()).isTrue();
    assertThat(some.build().isTriaged()).isTrue();
    assertThat(some.build().ticketsDone()).isEqualTo(2);
    assertThat(some.build().tickets()).isEqualTo(3);
    assertThat(all.build().delivery()).contains(Delivery.DONE);
    assertThat(all.build().isAwaited()).isFalse();
  }

  @Test
  public void isOpen_onlyWhileNobodyBeganWithAnyOfItsTickets() {
    assertThat(anAction().withRemediations(other(Delivery.OPEN)).build().delivery())
        .contains(Delivery.OPEN);
    assertThat(anAction().withRemediations(other(Delivery.DONE)).build().delivery())
        .contains(Delivery.IN_PROGRESS);
    assertThat(anAction().begun().withRemediations(other(Delivery.OPEN)).build().delivery())
        .contains(Delivery.IN_PROGRESS);
  }

  @Test
  public void isNotTriaged_onceOneOfItsTicketsFails_howeverTheOthersStand() {
    var unfixed = anAction().done().withRemediations(other(Delivery.UNFULFILLED)).build();
    var gone = anAction().withRemediations(gone()).build();
    var both = anAction().closedUnfixed().withRemediations(gone()).build();

    assertThat(unfixed.delivery()).contains(Delivery.UNFULFILLED);
    assertThat(unfixed.gaps()).containsExactly(Gap.REMEDIATION);
    assertThat(unfixed.failed())
        .extracting(Remediation::failure)
        .containsExactly(Remediation.Failure.UNFIXED);
    assertThat(gone.gaps()).containsExactly(Gap.REMEDIATION);
    assertThat(both.gaps()).containsExactly(Gap.UNFULFILLED, Gap.REMEDIATION);
  }

  @Test
  public void caresForItsOtherTickets_onlyWhileItIsAccepted() {
    var rejected = anAction().answered(rejected()).withRemediations(gone()).build();

    assertThat(rejected.isTriaged()).isTrue();
    assertThat(rejected.delivery()).isEmpty();
  }

  @Test
  public void namesNoOtherTicket_toThoseWhoMayNotSeeIt_andStandsAsBefore() {
    var action = anAction().withRemediations(other(Delivery.UNFULFILLED), gone()).build();

    var seen = action.seenBy(Set.of(action.id(), 402L));

    assertThat(seen.remediations()).extracting(Remediation::key).containsExactly("", "APP-2");
    assertThat(seen.remediations().get(0).summary()).isEmpty();
    assertThat(seen.gaps()).isEqualTo(action.gaps());
    assertThat(seen.delivery()).isEqualTo(action.delivery());
    assertThat(action.seenBy(Set.of(301L, 401L, 402L))).isEqualTo(action);
  }

  private static Remediation other(Delivery delivery) {
    return Actions.remediation(401, "APP-1", delivery);
  }

  private static Remediation gone() {
    return new Remediation(
        402, "APP-2", "", new Ticket("", Delivery.UNFULFILLED, ""), Remediation.Failure.DELETED);
  }

  @Test
  public void isNotTriaged_onceItsPromiseWasBroken() {
    var broken = anAction().closedUnfixed().build();

    assertThat(broken.gaps()).containsExactly(Gap.UNFULFILLED);
    assertThat(broken.detailOf(Gap.UNFULFILLED)).isEqualTo("Won't Do");
    assertThat(broken.delivery()).contains(Delivery.UNFULFILLED);
  }

  @Test
  public void staysTriaged_whenTheOwnerOfWhatIsDoneLeaves() {
    var gone = new Person("JIRAUSER10101", "bob", "Bob", false);
    var answer =
        new Accepted(ActionType.REPAIR, "High", gone, LocalDate.of(2030, 3, 14), false, "");

    assertThat(anAction().answered(answer).done().build().isTriaged()).isTrue();
    assertThat(anAction().answered(answer).begun().build().gaps())
        .containsExactly(Gap.ACTIVE_OWNER);
  }

  @Test
  public void isTriaged_whenSomethingElseWasDecidedAboutAClosedTicket() {
    assertThat(Stream.of(Actions.deferred(), rejected(), Actions.riskAccepted(), duplicate()))
        .allSatisfy(
            answer -> {
              var action = anAction().answered(answer).closedUnfixed().build();
              assertThat(action.isTriaged()).isTrue();
              assertThat(action.delivery()).isEmpty();
            });
  }

  @Test
  public void tellsTheLastDay_ofAnAnswerThatHasOne() {
    var day = LocalDate.of(2030, 4, 14);
    var lapsed = anAction().answered(new Proposed(Actions.riskAccepted())).build();

    assertThat(anAction().answered(Actions.riskAccepted()).build().lastDay()).contains(day);
    assertThat(lapsed.lastDay()).contains(day);
    assertThat(lapsed.detailOf(Gap.EXPIRED)).isEqualTo("2030-04-14");
    assertThat(anAction().build().lastDay()).isEmpty();
  }

  @Test
  public void doesNotNameWhatItIsADuplicateOf_toWhoeverMayNotSeeThat() {
    var action = anAction().answered(duplicate()).build();

    var seen = (Duplicate) action.seenBy(Set.of(301L)).answer();

    assertThat(seen.of())
        .isEqualTo(new Canonical(302, null, Disposition.ACCEPTED, true, false, false));
    assertThat(action.seenBy(Set.of(301L, 302L))).isEqualTo(action);
  }

  @Test
  public void isNotTriaged_withoutItsTicket_whateverWasAnswered() {
    assertThat(Stream.of(accepted(), rejected(), new Proposed()))
        .allSatisfy(
            answer ->
                assertThat(anAction().answered(answer).lost(Loss.DELETED).build().gaps())
                    .containsExactly(Gap.TICKET_DELETED));
    assertThat(anAction().lost(Loss.UNLINKED).build().gaps()).containsExactly(Gap.TICKET_UNLINKED);
    assertThat(anAction().lost(Loss.RETYPED).build().gaps()).containsExactly(Gap.TICKET_RETYPED);
  }

  @Test
  public void breaksItsPromise_withItsTicket() {
    assertThat(anAction().done().lost(Loss.UNLINKED).build().delivery())
        .contains(Delivery.UNFULFILLED);
    assertThat(anAction().answered(rejected()).lost(Loss.DELETED).build().delivery()).isEmpty();
  }

  @Test
  public void doesNotNameATicketThatIsGone_toWhoeverMayNotKnowIt() {
    var gone = anAction().lost(Loss.DELETED).build();

    var seen = gone.seenBy(Set.of());

    assertThat(seen.toString()).doesNotContain("NET-7", "certificate", "Bob");
    assertThat(seen.gaps()).isEqualTo(gone.gaps());
    assertThat(gone.seenBy(Set.of(301L))).isEqualTo(gone);
  }
}
