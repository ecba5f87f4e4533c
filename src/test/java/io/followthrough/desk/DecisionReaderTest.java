package io.followthrough.desk;

import static io.followthrough.desk.Decisions.aRejection;
import static io.followthrough.desk.Decisions.aWithdrawal;
import static io.followthrough.desk.Decisions.anAcceptance;
import static io.followthrough.desk.Papers.done;
import static io.followthrough.desk.Papers.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

import io.followthrough.action.Accepted;
import io.followthrough.action.ActionType;
import io.followthrough.action.Person;
import io.followthrough.action.Proposed;
import io.followthrough.action.Rejected;
import io.followthrough.action.RejectionReason;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

/** A form becomes a complete answer, or a complaint for each field that is wrong. */
public class DecisionReaderTest {

  /** The 14th in London, and the 15th in Auckland already. */
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2030-03-14T22:30:00Z"));

  private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");
  private static final Person BOB = new Person("JIRAUSER10101", "bob", "Bob", true);

  @Rule public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);

  @Mock private People people;

  @Test
  public void readsAnAcceptance() {
    hostKnowsBob();

    var answer = done(reader().read(anAcceptance().doneWhen("  The page turns red  ").build()));

    assertThat(answer)
        .isEqualTo(
            new Accepted(
                ActionType.DETECT,
                "High",
                BOB,
                LocalDate.of(2030, 3, 15),
                false,
                "The page turns red"));
  }

  @Test
  public void readsAPriority_howeverItIsWritten() {
    hostKnowsBob();

    var answer = (Accepted) done(reader().read(anAcceptance().priority("hIGH").build()));

    assertThat(answer.priority()).isEqualTo("High");
  }

  @Test
  public void readsARejection() {
    var answer = done(reader().read(aRejection().build()));

    assertThat(answer)
        .isEqualTo(
            new Rejected(RejectionReason.SUPERSEDED, "The new gateway renews it by itself."));
  }

  @Test
  public void takesAnAnswerBack() {
    assertThat(done(reader().read(aWithdrawal().build()))).isEqualTo(new Proposed());
  }

  @Test
  public void takesTextInEveryScript() {
    var text = "لأن <b>الخادم</b> أُزيل 🙂";

    var answer = (Rejected) done(reader().read(aRejection().reason(text).build()));

    assertThat(answer.reason()).isEqualTo(text);
  }

  @Test
  public void complainsOnceAboutEachField_whenAllIsMissing() {
    given(people.priorities()).willReturn(List.of("High"));
    var empty =
        anAcceptance()
            .type(null)
            .priority(" ")
            .owner("")
            .due(null)
            .priorityAction()
            .doneWhen(null)
            .build();

    assertThat(complaints(empty))
        .containsExactly(
            Complaint.about("type", "followthrough.error.missing.type"),
            Complaint.about("priority", "followthrough.error.missing.priority"),
            Complaint.about("owner", "followthrough.error.missing.owner"),
            Complaint.about("due", "followthrough.error.missing.due"),
            Complaint.about("doneWhen", "followthrough.error.missing.doneWhen"));
  }

  @Test
  public void complainsOnceAboutEachField_whenAllIsNonsense() {
    given(people.priorities()).willReturn(List.of("High", "Low"));
    given(people.user("nobody")).willReturn(Optional.empty());
    var nonsense =
        anAcceptance()
            .type("Detect")
            .priority("Urgent")
            .owner("nobody")
            .due("soon")
            .priorityAction()
            .doneWhen("TBD")
            .build();

    assertThat(complaints(nonsense))
        .containsExactly(
            Complaint.about(
                "type",
                "followthrough.error.no-choice",
                "Detect",
                "prevent, detect, mitigate, repair, process, investigate"),
            Complaint.about("priority", "followthrough.error.no-choice", "Urgent", "High, Low"),
            Complaint.about("owner", "followthrough.error.no-user", "nobody"),
            Complaint.about("due", "followthrough.error.no-day", "soon"),
            Complaint.about("doneWhen", "followthrough.error.missing.doneWhen"));
  }

  @Test
  public void refusesAnOwner_whoLeft() {
    given(people.priorities()).willReturn(List.of("High"));
    given(people.user("bob"))
        .willReturn(Optional.of(new Person("JIRAUSER10101", "bob", "Bob", false)));

    assertThat(complaints(anAcceptance().build()))
        .containsExactly(Complaint.about("owner", "followthrough.error.missing.active-owner"));
  }

  @Test
  public void takesToday_whereThePolicyLives() {
    hostKnowsBob();

    assertThat(done(reader().read(anAcceptance().due("2030-03-15").build()))).isNotNull();
  }

  @Test
  public void refusesYesterday_whereThePolicyLives() {
    hostKnowsBob();

    assertThat(complaints(anAcceptance().due("2030-03-14").build()))
        .containsExactly(
            Complaint.about("due", "followthrough.error.due-past", "2030-03-14", "2030-03-15"));
  }

  @Test
  public void refusesDays_thatAreNone() {
    hostKnowsBob();

    assertThat(List.of("2031-02-29", "15/Mar/30", "2030-3-15", "+12030-03-15", "2030-03-15T10:00"))
        .allSatisfy(
            day ->
                assertThat(complaints(anAcceptance().due(day).build()))
                    .containsExactly(Complaint.about("due", "followthrough.error.no-day", day)));
  }

  @Test
  public void complainsAboutARejection_withoutReasons() {
    assertThat(complaints(aRejection().reasonCategory(null).reason("n/a").build()))
        .containsExactly(
            Complaint.about("reasonCategory", "followthrough.error.missing.reasonCategory"),
            Complaint.about("reason", "followthrough.error.missing.reason"));
  }

  @Test
  public void complainsAboutAReasonOfNoKnownKind() {
    assertThat(complaints(aRejection().reasonCategory("too hard").build()))
        .containsExactly(
            Complaint.about(
                "reasonCategory",
                "followthrough.error.no-choice",
                "too hard",
                "cost-exceeds-benefit, superseded, not-effective, out-of-our-control, other"));
  }

  @Test
  public void takesAsMuchText_asTheHostDoes() {
    assertThat(done(reader().read(aRejection().reason("x".repeat(32_767)).build()))).isNotNull();
    assertThat(complaints(aRejection().reason("y".repeat(32_768)).build()))
        .containsExactly(Complaint.about("reason", "followthrough.error.text-long", "32767"));
  }

  @Test
  public void refusesTextThatNoDatabaseKeeps() {
    assertThat(complaints(aRejection().reason("gone\u0000now").build()))
        .containsExactly(Complaint.about("reason", "followthrough.error.text-unreadable"));
    assertThat(complaints(aRejection().reason("half a smile \ud83d").build()))
        .containsExactly(Complaint.about("reason", "followthrough.error.text-unreadable"));
  }

  private void hostKnowsBob() {
    given(people.priorities()).willReturn(List.of("High", "Low"));
    given(people.user("bob")).willReturn(Optional.of(BOB));
  }

  private List<Complaint> complaints(Decision decision) {
    var refusal = refused(reader().read(decision));
    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
    return refusal.complaints();
  }

  private DecisionReader reader() {
    return new DecisionReader(people, CLOCK, AUCKLAND);
  }
}
