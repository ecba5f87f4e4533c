package io.followthrough.insight;

import static io.followthrough.action.Disposition.ACCEPTED;
import static io.followthrough.action.Disposition.DEFERRED;
import static io.followthrough.action.Disposition.PROPOSED;
import static io.followthrough.action.Disposition.REJECTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.action.Delivery;
import io.followthrough.action.Disposition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.Test;

/** What happened to an item, told in short. */
public class ChronicleTest {

  private static final Instant PROPOSED_AT = Instant.parse("2030-03-01T08:00:00Z");
  private static final Instant DONE = Instant.parse("2030-03-09T08:00:00Z");
  private static final LocalDate DUE = LocalDate.of(2030, 3, 14);

  @Test
  public void waits_whileNobodyHasAnswered() {
    var chronicle = new Chronicle(PROPOSED_AT, List.of(), Delivery.DONE, DONE, DUE, null);

    assertThat(chronicle.course()).isEqualTo(Course.waiting(PROPOSED_AT));
    assertThat(chronicle.dueDates()).isEqualTo(new DueDates(DUE, DUE, 0));
  }

  @Test
  public void isAcceptedFromTheFirstAcceptanceOn() {
    var chronicle =
        open(DUE, accepted(2, DUE), answer(3, DEFERRED), answer(4, PROPOSED), accepted(5, DUE));

    assertThat(chronicle.course())
        .isEqualTo(
            new Course(ACCEPTED, null, PROPOSED_AT, at(2), at(5), Delivery.OPEN, null, null));
  }

  @Test
  public void remembersThatItWasAccepted_onceItIsRejected() {
    var chronicle = open(DUE, accepted(2, DUE), answer(4, REJECTED));

    assertThat(chronicle.course())
        .isEqualTo(new Course(REJECTED, null, PROPOSED_AT, at(2), at(4), null, null, null));
  }

  @Test
  public void wasGivenUp_whenItsPromiseWas_whateverWasAnsweredAfterThat() {
    var chronicle =
        open(DUE, accepted(2, DUE), answer(4, REJECTED), answer(6, DEFERRED), answer(7, REJECTED));

    assertThat(chronicle.course().answered()).isEqualTo(at(4));
    assertThat(open(DUE, answer(4, REJECTED), answer(6, DEFERRED)).course().answered())
        .isEqualTo(at(6));
  }

  @Test
  public void isNotDone_withoutItsTicket() {
    var lost = new LostTicket(null);
    var chronicle =
        new Chronicle(PROPOSED_AT, List.of(accepted(2, DUE)), Delivery.DONE, DONE, DUE, lost);

    assertThat(chronicle.course())
        .isEqualTo(
            new Course(
                ACCEPTED, null, PROPOSED_AT, at(2), at(2), Delivery.UNFULFILLED, null, lost));
  }

  @Test
  public void isDoneWhenItsTicketWas() {
    assertThat(done(DONE).course().finished()).isEqualTo(DONE);
  }

  @Test
  public void isDoneWhenItWasAnsweredLast_whereTheTicketDoesNotSay() {
    assertThat(done(null).course().finished()).isEqualTo(at(2));
  }

  @Test
  public void equalsWhatWasStoredOfIt_whichIsOnlyToTheMillisecond() {
    var fine = new Chronicle(PROPOSED_AT.plusNanos(7), List.of(), Delivery.OPEN, null, DUE, null);

    assertThat(fine.course()).isEqualTo(Course.waiting(PROPOSED_AT));
  }

  @Test
  public void isNotDone_onceItsTicketIsReopened() {
    var reopened =
        new Chronicle(PROPOSED_AT, List.of(accepted(2, DUE)), Delivery.OPEN, DONE, DUE, null);

    assertThat(reopened.course().finished()).isNull();
  }

  @Test
  public void slipsWithEveryLaterDay_alsoWithOneThatOnlyTheTicketSays() {
    var later = DUE.plusDays(7);
    var earlier = DUE.plusDays(3);

    var promised =
        open(later, accepted(2, DUE), accepted(3, later), accepted(4, later), accepted(5, earlier));

    assertThat(promised.dueDates()).isEqualTo(new DueDates(DUE, later, 2));
  }

  @Test
  public void keepsTheDayFirstPromised_whereTheTicketHasLostIts() {
    assertThat(open(null, accepted(2, DUE)).dueDates()).isEqualTo(new DueDates(DUE, null, 0));
  }

  private static Chronicle open(LocalDate due, AnswerGiven... answers) {
    return new Chronicle(PROPOSED_AT, List.of(answers), Delivery.OPEN, null, due, null);
  }

  private static Chronicle done(Instant when) {
    return new Chronicle(PROPOSED_AT, List.of(accepted(2, DUE)), Delivery.DONE, when, DUE, null);
  }

  private static AnswerGiven accepted(int day, LocalDate due) {
    return new AnswerGiven(at(day), ACCEPTED, due, null, null);
  }

  private static AnswerGiven answer(int day, Disposition disposition) {
    return new AnswerGiven(at(day), disposition, null, null, null);
  }

  private static Instant at(int day) {
    return Instant.parse("2030-03-0" + day + "T09:00:00Z");
  }
}
