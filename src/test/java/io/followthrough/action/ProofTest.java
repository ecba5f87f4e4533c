package io.followthrough.action;

import static io.followthrough.action.Actions.anAction;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.action.Proof.Check;
import io.followthrough.action.Proof.Word;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.Test;

/** When an item counts as done whose tickets all do. Bob owns it. */
public class ProofTest {

  private static final String BOB = "JIRAUSER10101";
  private static final String CAROL = "JIRAUSER10102";
  private static final String CLOSED = "2030-03-14T08:00:00Z";

  @Test
  public void isDone_whereNothingElseIsAskedFor() {
    assertThat(delivery(Proof.NONE)).isEqualTo(Delivery.DONE);
  }

  @Test
  public void isNotDone_untilSomebodySaysWhereOneCanSeeIt() {
    var item = item(new Proof(true, false, null, null, null));

    assertThat(item.outstanding()).containsExactly(Outstanding.LINK);
    assertThat(item.delivery()).hasValue(Delivery.IN_PROGRESS);
    assertThat(item.isAwaited()).isTrue();
    assertThat(item.isTriaged()).isTrue();
    assertThat(delivery(new Proof(true, false, word(BOB, "2030-03-01T08:00:00Z"), null, null)))
        .isEqualTo(Delivery.DONE);
  }

  @Test
  public void isNotDone_untilSomebodyElseThanItsOwnerSaysSo() {
    assertThat(delivery(confirmed(null))).isEqualTo(Delivery.IN_PROGRESS);
    assertThat(delivery(confirmed(word(BOB, CLOSED)))).isEqualTo(Delivery.IN_PROGRESS);
    assertThat(delivery(confirmed(word(CAROL, CLOSED)))).isEqualTo(Delivery.DONE);
  }

  @Test
  public void isConfirmedAnew_onceItsTicketWasClosedAnew() {
    assertThat(delivery(confirmed(word(CAROL, "2030-03-14T07:59:59Z"))))
        .isEqualTo(Delivery.IN_PROGRESS);
  }

  @Test
  public void isVerified_onceSomebodyLookedAndItHeld() {
    assertThat(delivery(checked(true, "2030-04-14T08:00:00Z"))).isEqualTo(Delivery.VERIFIED);
    assertThat(delivery(checked(true, "2030-03-14T07:59:59Z"))).isEqualTo(Delivery.DONE);
  }

  @Test
  public void isOpenAgain_whereItDidNotHold_untilATicketIsClosedAfterThat() {
    var doubted = item(checked(false, "2030-04-14T08:00:00Z"));

    assertThat(doubted.delivery()).hasValue(Delivery.OPEN);
    assertThat(doubted.outstanding()).containsExactly(Outstanding.FIX);
    assertThat(doubted.isCheckable()).isTrue();
    assertThat(
            anAction()
                .doneAt("2030-04-14T08:00:01Z")
                .proved(checked(false, "2030-04-14T08:00:00Z"))
                .build()
                .delivery())
        .hasValue(Delivery.DONE);
  }

  @Test
  public void isOpenAgain_whereNobodyWroteDownWhenItsTicketWasClosed() {
    var item = anAction().done().proved(checked(false, "2030-04-14T08:00:00Z")).build();

    assertThat(item.delivery()).hasValue(Delivery.OPEN);
  }

  @Test
  public void asksForEverythingAnew_whereItDidNotHold() {
    var before = word(CAROL, "2030-03-14T09:00:00Z");
    var proof =
        new Proof(true, true, before, before, new Check(CAROL, at("2030-04-14T08:00:00Z"), false));
    var again = anAction().doneAt("2030-05-14T08:00:00Z").proved(proof).build();

    assertThat(item(proof).outstanding())
        .containsExactly(Outstanding.FIX, Outstanding.LINK, Outstanding.CONFIRMATION);
    assertThat(again.outstanding()).containsExactly(Outstanding.LINK, Outstanding.CONFIRMATION);
    assertThat(again.isCheckable()).isFalse();
  }

  @Test
  public void saysNothing_ofWhatIsNotAccepted_orWhoseTicketIsOpen() {
    var asks = new Proof(true, true, null, null, null);

    assertThat(anAction().begun().proved(asks).build().outstanding()).isEmpty();
    assertThat(anAction().done().answered(Actions.rejected()).proved(asks).build().outstanding())
        .isEmpty();
    assertThat(anAction().done().lost(Loss.DELETED).build().isCheckable()).isFalse();
  }

  @Test
  public void isDoneOnce_allTicketsAreClosed_howeverItIsProved() {
    var other = Actions.remediation(402, "APP-2", Delivery.OPEN);
    var item =
        anAction()
            .doneAt(CLOSED)
            .withRemediations(other)
            .proved(checked(true, "2030-04-14T08:00:00Z"))
            .build();

    assertThat(item.delivery()).hasValue(Delivery.IN_PROGRESS);
    assertThat(item.isCheckable()).isFalse();
  }

  @Test
  public void wasDone_whenTheLastWordThatIsAskedForWasSaid() {
    var closed = at(CLOSED);
    var linked = word(BOB, "2030-03-15T08:00:00Z");
    var confirmed = word(CAROL, "2030-03-16T08:00:00Z");

    assertThat(new Proof(true, true, linked, confirmed, null).done(closed))
        .isEqualTo(confirmed.at());
    assertThat(new Proof(true, false, linked, confirmed, null).done(closed)).isEqualTo(linked.at());
    assertThat(new Proof(false, false, linked, confirmed, null).done(closed)).isEqualTo(closed);
  }

  @Test
  public void doubtsWhatSpeaksAgainstIt_only() {
    assertThat(List.of(CheckQuestion.values()))
        .allSatisfy(
            one -> assertThat(one.allows(CheckReply.YES) && one.allows(CheckReply.NO)).isTrue());
    assertThat(CheckQuestion.SHIPPED.allows(CheckReply.NONE)).isFalse();
    assertThat(CheckQuestion.SHIPPED.isDoubtedBy(CheckReply.NO)).isTrue();
    assertThat(CheckQuestion.ALERT.isDoubtedBy(CheckReply.YES)).isTrue();
    assertThat(CheckQuestion.SIMILAR.isDoubtedBy(CheckReply.NONE)).isFalse();
    assertThat(CheckQuestion.METRIC.isDoubtedBy(CheckReply.NO)).isTrue();
    assertThat(CheckQuestion.METRIC.isDoubtedBy(CheckReply.YES)).isFalse();
  }

  private static Proof confirmed(@Nullable Word word) {
    return new Proof(false, true, null, word, null);
  }

  private static Proof checked(boolean held, String at) {
    return new Proof(false, false, null, null, new Check(CAROL, at(at), held));
  }

  private static Word word(String by, String at) {
    return new Word(by, at(at), "");
  }

  private static Delivery delivery(Proof proof) {
    return item(proof).delivery().orElseThrow();
  }

  private static ActionItem item(Proof proof) {
    return anAction().doneAt(CLOSED).proved(proof).build();
  }

  private static Instant at(String moment) {
    return Instant.parse(moment);
  }
}
