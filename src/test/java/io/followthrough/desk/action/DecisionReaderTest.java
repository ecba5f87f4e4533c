package io.followthrough.desk.action;

import static io.followthrough.action.Actions.anAction;
import static io.followthrough.desk.Papers.ALICE;
import static io.followthrough.desk.Papers.done;
import static io.followthrough.desk.Papers.refused;
import static io.followthrough.desk.action.Decisions.aDeferral;
import static io.followthrough.desk.action.Decisions.aDuplicate;
import static io.followthrough.desk.action.Decisions.aRejection;
import static io.followthrough.desk.action.Decisions.aRisk;
import static io.followthrough.desk.action.Decisions.aWithdrawal;
import static io.followthrough.desk.action.Decisions.anAcceptance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

import io.followthrough.action.Accepted;
import io.followthrough.action.ActionType;
import io.followthrough.action.Actions;
import io.followthrough.action.Answer;
import io.followthrough.action.Canonical;
import io.followthrough.action.Deferred;
import io.followthrough.action.Disposition;
import io.followthrough.action.Duplicate;
import io.followthrough.action.Person;
import io.followthrough.action.Proposed;
import io.followthrough.action.Rejected;
import io.followthrough.action.RejectionReason;
import io.followthrough.action.RiskAccepted;
import io.followthrough.action.TicketRef;
import io.followthrough.desk.Complaint;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.People;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.policy.OnePolicy;
import io.followthrough.gate.Cases;
import io.followthrough.gate.Message;
import io.followthrough.policy.Today;
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
  private static final Person CAROL = new Person("JIRAUSER10102", "carol", "Carol", true);

  @Rule public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);

  @Mock private People people;
  @Mock private Tickets tickets;
  @Mock private Permissions permissions;

  @Test
  public void readsAnAcceptance() {
    hostKnowsBob();

    var answer = done(read(anAcceptance().doneWhen("  The page turns red  ").build()));

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

    var answer = (Accepted) done(read(anAcceptance().priority("hIGH").build()));

    assertThat(answer.priority()).isEqualTo("High");
  }

  @Test
  public void readsARejection() {
    var answer = done(read(aRejection().build()));

    assertThat(answer)
        .isEqualTo(
            new Rejected(RejectionReason.SUPERSEDED, "The new gateway renews it by itself."));
  }

  @Test
  public void takesAnAnswerBack() {
    assertThat(done(read(aWithdrawal().build()))).isEqualTo(new Proposed());
  }

  @Test
  public void takesTextInEveryScript() {
    var text = "لأن <b>الخادم</b> أُزيل 🙂";

    var answer = (Rejected) done(read(aRejection().reason(text).build()));

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

    assertThat(done(read(anAcceptance().due("2030-03-15").build()))).isNotNull();
  }

  @Test
  public void refusesYesterday_whereThePolicyLives() {
    hostKnowsBob();

    assertThat(complaints(anAcceptance().due("2030-03-14").build()))
        .containsExactly(
            Complaint.about("due", "followthrough.error.day-past", "2030-03-14", "2030-03-15"));
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
  public void asksWhy_whereAPromiseIsPutOff() {
    hostKnowsBob();
    var promised = anAction();

    assertThat(refused(read(promised, anAcceptance().extension("tbd").build())).complaints())
        .containsExactly(
            Complaint.about("extension", "followthrough.error.extension-missing", "2030-03-14"));
    var answer =
        (Accepted) done(read(promised, anAcceptance().extension("The vendor is late.").build()));
    assertThat(answer.extension()).isEqualTo("The vendor is late.");
  }

  @Test
  public void asksNothing_whereADayIsKept() {
    hostKnowsBob();
    var kept = anAction().answered(promisedFor(LocalDate.of(2030, 3, 15)));
    var sooner = anAction().answered(promisedFor(LocalDate.of(2030, 3, 16)));
    var form = anAcceptance().extension("Kept.").build();

    assertThat(((Accepted) done(read(kept, form))).extension()).isEmpty();
    assertThat(((Accepted) done(read(sooner, form))).extension()).isEmpty();
    assertThat(((Accepted) done(read(anAction().done(), form))).extension()).isEmpty();
  }

  @Test
  public void asksWhyItTakesLonger_thanThePolicyProposes() {
    hostKnowsBob();
    given(tickets.behind(301)).willReturn(List.of(Cases.incident()));
    given(tickets.issue(ALICE, "OPS-1")).willReturn(Optional.of(new TicketRef(101, "OPS-1")));
    var proposed = anAcceptance().due("2030-04-15");
    var later = anAcceptance().due("2030-04-16");

    assertThat(((Accepted) done(read(proposed.extension("No").build()))).extension()).isEmpty();
    var complaint = refused(read(later.build())).complaints().get(0);
    assertThat(complaint.field()).isEqualTo("extension");
    assertThat(complaint.message())
        .isEqualTo(
            Message.of("followthrough.error.due-beyond", "2030-04-15")
                .listing(
                    List.of(
                        Message.of("followthrough.due.unresolved.calendar", "30", "2030-03-14")
                            .listing(List.of(Message.verbatim("OPS-1"))))));
    assertThat(((Accepted) done(read(later.extension("The vendor is slow.").build()))).extension())
        .isEqualTo("The vendor is slow.");
  }

  @Test
  public void mayHaveAnyDay_whatIsThereAlready() {
    hostKnowsBob();

    var answer = done(read(anAction().proposed().done(), anAcceptance().due("2030-09-01").build()));

    assertThat(((Accepted) answer).extension()).isEmpty();
  }

  @Test
  public void asksForAnApprover_onceItWasPutOffTwice() {
    hostKnowsBob();
    given(people.user("carol")).willReturn(Optional.of(CAROL));
    given(permissions.mayApprove(CAROL, "NET-7")).willReturn(true);
    var once = anAction().extendedBefore(1);
    var twice = anAction().extendedBefore(2);
    var form = anAcceptance().extension("The vendor is late.");

    assertThat(((Accepted) done(read(once, form.build()))).approver()).isNull();
    assertThat(((Accepted) done(read(twice, form.build()))).approver()).isEqualTo(CAROL);
    assertThat(refused(read(twice, form.approver(null).build())).complaints())
        .containsExactly(Complaint.about("approver", "followthrough.error.extended-before", "2"));
    assertThat(done(read(twice.answered(promisedFor(LocalDate.of(2030, 3, 20))), form.build())))
        .as("what is not put off needs nobody")
        .isInstanceOfSatisfying(Accepted.class, kept -> assertThat(kept.approver()).isNull());
  }

  private static Accepted promisedFor(LocalDate day) {
    return new Accepted(ActionType.DETECT, "High", BOB, day, false, "");
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
  public void readsADeferral_thatNobodyHasToApprove() {
    assertThat(done(read(aDeferral().reason("The team is at another fire.").build())))
        .isEqualTo(Actions.deferred());
  }

  @Test
  public void takesADeferral_upToTheLimitAndNoFurther() {
    assertThat(done(read(aDeferral().reviewBy("2030-05-14").build()))).isNotNull();
    assertThat(complaints(aDeferral().reviewBy("2030-05-15").build()))
        .containsExactly(
            Complaint.about(
                "reviewBy", "followthrough.error.day-far", "2030-05-15", "60", "2030-05-14"));
  }

  @Test
  public void complainsAboutADeferral_withoutItsFields() {
    assertThat(complaints(aDeferral().reviewBy(null).reason("tbd").build()))
        .containsExactly(
            Complaint.about("reviewBy", "followthrough.error.missing.reviewBy"),
            Complaint.about("reason", "followthrough.error.missing.reason"));
  }

  @Test
  public void asksForAnApprover_fromTheSecondDeferralOn() {
    var before = anAction().proposed().deferredBefore(1);

    assertThat(refused(read(before, aDeferral().build())).complaints())
        .containsExactly(Complaint.about("approver", "followthrough.error.deferred-before"));
  }

  @Test
  public void takesASecondDeferral_thatSomebodyApproves() {
    carolMayApprove(true);
    var before = anAction().proposed().deferredBefore(1);

    var answer = (Deferred) done(read(before, aDeferral().approver("carol").build()));

    assertThat(answer.approver()).isEqualTo(CAROL);
    assertThat(answer.count()).isEqualTo(2);
  }

  @Test
  public void doesNotCountADeferral_thatOnlyMendsTheWordsOfTheLast() {
    var running = anAction().answered(Actions.deferred()).deferredBefore(1);

    var answer = (Deferred) done(read(running, aDeferral().reason("Better words.").build()));

    assertThat(answer).isEqualTo(new Deferred("Better words.", LocalDate.of(2030, 3, 28), null, 1));
  }

  @Test
  public void countsADeferral_thatGoesBeyondTheLast() {
    var running = anAction().answered(Actions.deferred()).deferredBefore(1);

    assertThat(refused(read(running, aDeferral().reviewBy("2030-03-29").build())).complaints())
        .containsExactly(Complaint.about("approver", "followthrough.error.deferred-before"));
  }

  @Test
  public void readsAnAcceptedRisk() {
    carolMayApprove(true);

    assertThat(done(read(aRisk().reason("It is rare.").build())))
        .isEqualTo(new RiskAccepted("It is rare.", CAROL, ALICE.key(), LocalDate.of(2030, 4, 14)));
  }

  @Test
  public void complainsAboutARisk_withoutItsFields() {
    assertThat(complaints(aRisk().until("").approver(" ").reason(null).build()))
        .containsExactly(
            Complaint.about("until", "followthrough.error.missing.until"),
            Complaint.about("approver", "followthrough.error.missing.approver"),
            Complaint.about("reason", "followthrough.error.missing.reason"));
  }

  @Test
  public void complainsAboutARisk_whoseFieldsAreAllWrong() {
    given(people.user("nobody")).willReturn(Optional.empty());

    assertThat(complaints(aRisk().until("2030-09-12").approver("nobody").reason("-").build()))
        .containsExactly(
            Complaint.about(
                "until", "followthrough.error.day-far", "2030-09-12", "180", "2030-09-11"),
            Complaint.about("approver", "followthrough.error.no-user", "nobody"),
            Complaint.about("reason", "followthrough.error.missing.reason"));
  }

  @Test
  public void takesARisk_fromTodayToTheLimit() {
    carolMayApprove(true);

    assertThat(done(read(aRisk().until("2030-03-15").build()))).isNotNull();
    assertThat(done(read(aRisk().until("2030-09-11").build()))).isNotNull();
    assertThat(complaints(aRisk().until("2030-03-14").build()))
        .containsExactly(
            Complaint.about("until", "followthrough.error.day-past", "2030-03-14", "2030-03-15"));
  }

  @Test
  public void letsNobodyApprove_whatHeAsksForHimself() {
    given(people.user("alice"))
        .willReturn(Optional.of(new Person(ALICE.key(), "alice", "Alice", true)));

    assertThat(complaints(aRisk().approver("alice").build()))
        .containsExactly(Complaint.about("approver", "followthrough.error.missing.other-approver"));
  }

  @Test
  public void letsNobodyApprove_whoMayNot() {
    carolMayApprove(false);

    assertThat(complaints(aRisk().build()))
        .containsExactly(
            Complaint.about("approver", "followthrough.error.may-not-approve", "Carol", "NET-7"));
  }

  @Test
  public void letsNobodyApprove_whoLeft() {
    given(people.user("carol"))
        .willReturn(Optional.of(new Person(CAROL.key(), "carol", "Carol", false)));

    assertThat(complaints(aRisk().build()))
        .containsExactly(
            Complaint.about("approver", "followthrough.error.may-not-approve", "Carol", "NET-7"));
  }

  @Test
  public void readsADuplicate_ofWhatStandsBehindTheItemNamed() {
    given(tickets.canonical(ALICE, "net-8")).willReturn(Optional.of(canonical(302, true)));

    assertThat(done(read(aDuplicate().duplicateOf(" net-8 ").build())))
        .isEqualTo(new Duplicate(canonical(302, true)));
  }

  @Test
  public void refusesADuplicate_ofNothing() {
    given(tickets.canonical(ALICE, "NET-8")).willReturn(Optional.empty());

    assertThat(complaints(aDuplicate().duplicateOf(null).build()))
        .containsExactly(Complaint.about("duplicateOf", "followthrough.error.missing.duplicateOf"));
    assertThat(complaints(aDuplicate().build()))
        .containsExactly(Complaint.about("duplicateOf", "followthrough.error.no-action", "NET-8"));
  }

  @Test
  public void refusesADuplicate_ofItself() {
    assertThat(complaints(aDuplicate().duplicateOf("net-7").build()))
        .containsExactly(
            Complaint.about("duplicateOf", "followthrough.error.duplicate-of-itself", "NET-7"));
  }

  @Test
  public void refusesADuplicate_ofItsOwnDuplicate() {
    given(tickets.canonical(ALICE, "NET-8")).willReturn(Optional.of(canonical(301, true)));

    assertThat(complaints(aDuplicate().build()))
        .containsExactly(
            Complaint.about(
                "duplicateOf", "followthrough.error.duplicate-circle", "NET-8", "NET-7"));
  }

  @Test
  public void refusesADuplicate_ofWhatHasNoAnswerThatCounts() {
    given(tickets.canonical(ALICE, "NET-8")).willReturn(Optional.of(canonical(302, false)));

    assertThat(complaints(aDuplicate().build()))
        .containsExactly(
            Complaint.about("duplicateOf", "followthrough.error.missing.canonical-untriaged"));
  }

  @Test
  public void refusesADuplicate_ofWhatWasRejected() {
    given(tickets.canonical(ALICE, "NET-8"))
        .willReturn(
            Optional.of(new Canonical(302, "NET-8", Disposition.REJECTED, true, false, false)));

    assertThat(complaints(aDuplicate().build()))
        .containsExactly(
            Complaint.about("duplicateOf", "followthrough.error.missing.canonical-rejected"));
  }

  @Test
  public void refusesAPromise_onATicketThatIsClosedUnfixed() {
    hostKnowsBob();

    assertThat(
            refused(read(anAction().proposed().closedUnfixed(), anAcceptance().build()))
                .complaints())
        .containsExactly(Complaint.about("disposition", "followthrough.error.missing.unfulfilled"));
  }

  @Test
  public void takesEveryOtherAnswer_onATicketThatIsClosedUnfixed() {
    carolMayApprove(true);
    given(tickets.canonical(ALICE, "NET-8")).willReturn(Optional.of(canonical(302, true)));

    assertThat(List.of(aDeferral(), aRejection(), aRisk(), aDuplicate(), aWithdrawal()))
        .allSatisfy(
            decision ->
                assertThat(done(read(anAction().closedUnfixed(), decision.build()))).isNotNull());
  }

  @Test
  public void takesAsMuchText_asTheHostDoes() {
    assertThat(done(read(aRejection().reason("x".repeat(32_767)).build()))).isNotNull();
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

  private void carolMayApprove(boolean may) {
    given(people.user("carol")).willReturn(Optional.of(CAROL));
    given(permissions.mayApprove(CAROL, "NET-7")).willReturn(may);
  }

  private static Canonical canonical(long id, boolean triaged) {
    return new Canonical(id, "NET-8", Disposition.ACCEPTED, triaged, false, false);
  }

  private List<Complaint> complaints(Decision decision) {
    var refusal = refused(read(decision));
    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
    return refusal.complaints();
  }

  private Outcome<Answer> read(Decision decision) {
    return read(anAction().proposed(), decision);
  }

  private Outcome<Answer> read(Actions action, Decision decision) {
    return new DecisionReader(
            people, tickets, permissions, OnePolicy.standard(), new Today(CLOCK, AUCKLAND))
        .read(ALICE, action.build(), decision);
  }
}
