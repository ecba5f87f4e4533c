package io.followthrough.desk.review;

import static io.followthrough.desk.Papers.ALICE;
import static io.followthrough.desk.Papers.done;
import static io.followthrough.desk.Papers.dossier;
import static io.followthrough.desk.Papers.refused;
import static io.followthrough.postmortem.Postmortems.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import io.followthrough.desk.Complaint;
import io.followthrough.desk.Papers;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.policy.OnePolicy;
import io.followthrough.desk.policy.Policies;
import io.followthrough.desk.postmortem.Causes;
import io.followthrough.desk.postmortem.Templates;
import io.followthrough.policy.AmendmentReader;
import io.followthrough.policy.Holder;
import io.followthrough.policy.Policy;
import io.followthrough.postmortem.Postmortems;
import io.followthrough.postmortem.ReviewState;
import io.followthrough.postmortem.review.ReviewStep;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

/** Somebody else than the author approves a postmortem, and is told all that is in the way. */
public class ReviewDeskTest {

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2030-03-14T22:30:00Z"));
  private static final Visitor BOB = new Visitor("JIRAUSER10101");

  @Rule public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);

  @Mock private Tickets tickets;
  @Mock private Permissions permissions;
  @Mock private ReviewMoves moves;
  @Mock private Writers writers;

  private final ReviewsInMemory reviews = new ReviewsInMemory();
  private Policies policies = OnePolicy.standard();

  @Test
  public void approves_andLeadsTheTicketOn() {
    waits(aPostmortem());
    mayReview(BOB);
    given(moves.move(BOB, "OPS-2", ReviewState.APPROVED)).willReturn(Optional.empty());

    var file = done(desk().approve(BOB, "OPS-2"));

    assertThat(file.standing()).extracting(ReviewStep::by).containsExactly(BOB.key());
    assertThat(reviews.of(201).steps()).hasSize(1);
  }

  @Test
  public void namesEverythingThatIsInTheWay_atOnce() {
    given(tickets.postmortem(ALICE, "OPS-2"))
        .willReturn(
            Optional.of(
                dossier(
                    List.of(201L),
                    aPostmortem()
                        .in(ReviewState.DRAFT)
                        .without("impact")
                        .withText("lessons", "tbd."))));
    given(tickets.author(201)).willReturn(Optional.of(ALICE.key()));

    var refusal = refused(desk().approve(ALICE, "OPS-2"));

    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
    assertThat(refusal.complaints())
        .extracting(one -> one.field() + " " + one.message().key())
        .containsExactly(
            "null followthrough.error.may-not-review",
            "null followthrough.error.own-postmortem",
            "impact followthrough.error.section.empty",
            "lessons followthrough.error.section.empty",
            "null followthrough.error.not-in-review");
    assertThat(reviews.of(201).steps()).isEmpty();
    verify(moves, never()).move(any(), any(), any());
  }

  @Test
  public void takesNoSecondApprovalOfTheSameText_butOneOfAnother() {
    waits(aPostmortem());
    mayReview(BOB);
    given(moves.move(BOB, "OPS-2", ReviewState.APPROVED)).willReturn(Optional.empty());
    done(desk().approve(BOB, "OPS-2"));

    assertThat(refused(desk().approve(BOB, "OPS-2")))
        .isEqualTo(
            Refusal.of(Refusal.Kind.CONFLICT, "followthrough.error.approved-already", "OPS-2"));

    waits(aPostmortem().withText("impact", "None."));
    assertThat(done(desk().approve(BOB, "OPS-2")).standing()).hasSize(1);
  }

  @Test
  public void isNotApproved_byWhoeverWroteSomeOfIt_whereSomebodyElseMay() {
    waits(aPostmortem());
    mayReview(BOB);
    given(tickets.author(201)).willReturn(Optional.of(ALICE.key()));
    given(writers.since(eq(201L), any(), eq(Instant.EPOCH)))
        .willReturn(Set.of(ALICE.key(), BOB.key()));
    given(permissions.mayReviewBesides(Set.of(ALICE.key(), BOB.key()), "OPS-2")).willReturn(true);

    assertThat(refused(desk().approve(BOB, "OPS-2")))
        .isEqualTo(Refusal.of(Refusal.Kind.FORBIDDEN, "followthrough.error.own-text", "OPS-2"));
    assertThat(done(desk().open(BOB, "OPS-2")).part().mayApprove()).isFalse();
  }

  @Test
  public void isApproved_byWhoeverWroteSomeOfIt_whereNobodyElseMay() {
    waits(aPostmortem());
    mayReview(BOB);
    given(writers.since(eq(201L), any(), eq(Instant.EPOCH))).willReturn(Set.of(BOB.key()));
    given(permissions.mayReviewBesides(Set.of(BOB.key()), "OPS-2")).willReturn(false);
    given(moves.move(BOB, "OPS-2", ReviewState.APPROVED)).willReturn(Optional.empty());

    assertThat(done(desk().approve(BOB, "OPS-2")).standing()).hasSize(1);
  }

  @Test
  public void isTheTextOfThoseOnly_whoWroteSinceItWasApprovedLast() {
    reviews.add(
        201,
        new ReviewStep(ReviewStep.Kind.APPROVED, "x", CLOCK.instant().minusSeconds(60), "", null));
    reviews.add(201, new ReviewStep(ReviewStep.Kind.FELL, "x", CLOCK.instant(), "", null));
    waits(aPostmortem());

    done(desk().open(BOB, "OPS-2"));

    verify(writers).since(eq(201L), any(), eq(CLOCK.instant().minusSeconds(60)));
  }

  @Test
  public void waitsForSomebodyOfEachWhomThePolicyNames() {
    var says = AmendmentReader.read(Map.of("quorum", List.of("role:Leads"))).says();
    policies = new OnePolicy(says.on(Policy.standard()));
    waits(aPostmortem());
    mayReview(BOB);

    var file = done(desk().approve(BOB, "OPS-2"));

    assertThat(file.absent()).containsExactly("role:Leads");
    verify(moves, never()).move(any(), any(), any());
    given(permissions.isAmong(ALICE.key(), Holder.role("Leads"), "OPS-2")).willReturn(true);
    mayReview(ALICE);
    given(tickets.postmortems(Set.of(201L)))
        .willReturn(dossier(List.of(), aPostmortem().in(ReviewState.IN_REVIEW)));
    assertThat(desk().approvingInWorkflow(ALICE, 201)).isEmpty();
  }

  @Test
  public void sendsItBack_onlyWithAReason() {
    waits(aPostmortem());
    mayReview(BOB);
    given(moves.move(BOB, "OPS-2", ReviewState.DRAFT)).willReturn(Optional.empty());

    assertThat(refused(desk().sendBack(BOB, "OPS-2", "\u200b")).complaints())
        .extracting(one -> one.field() + " " + one.message().key())
        .containsExactly("reason followthrough.error.missing.reason");
    assertThat(refused(desk().sendBack(BOB, "OPS-2", "tbd")).complaints()).hasSize(1);
    assertThat(reviews.of(201).steps()).isEmpty();

    var file = done(desk().sendBack(BOB, "OPS-2", "Say who noticed."));
    assertThat(file.steps()).extracting(ReviewStep::said).containsExactly("Say who noticed.");
  }

  @Test
  public void saysInTheWorkflowWhatIsMissing_andKeepsTheApprovalWhereNothingIs() {
    given(tickets.postmortems(Set.of(201L)))
        .willReturn(dossier(List.of(), aPostmortem().without("impact")));
    mayReview(BOB);
    assertThat(desk().approvingInWorkflow(BOB, 201))
        .extracting(Complaint::field)
        .containsExactly("impact");
    assertThat(reviews.of(201).steps()).isEmpty();

    given(tickets.postmortems(Set.of(201L))).willReturn(dossier(List.of(), aPostmortem()));
    assertThat(desk().approvingInWorkflow(BOB, 201)).isEmpty();
    assertThat(desk().approvingInWorkflow(BOB, 201)).isEmpty();
    assertThat(reviews.of(201).steps()).hasSize(1);
  }

  @Test
  public void asksForAComment_whereItGoesBackInTheWorkflow() {
    given(tickets.postmortems(Set.of(201L))).willReturn(dossier(List.of(), aPostmortem()));

    assertThat(desk().returningInWorkflow(BOB, 201, null))
        .extracting(one -> one.message().key())
        .containsExactly("followthrough.error.comment-missing");
    assertThat(desk().returningInWorkflow(BOB, 201, "Say who noticed.")).isEmpty();
    assertThat(reviews.of(201).steps())
        .extracting(ReviewStep::said)
        .containsExactly("Say who noticed.");
  }

  @Test
  public void knowsNothing_ofWhatTheVisitorMayNotSee() {
    given(tickets.postmortem(ALICE, "SEC-2")).willReturn(Optional.empty());

    assertThat(refused(desk().open(ALICE, "SEC-2"))).isEqualTo(Refusal.notFound("SEC-2"));
    assertThat(refused(desk().approve(ALICE, "SEC-2"))).isEqualTo(Refusal.notFound("SEC-2"));
    assertThat(refused(desk().sendBack(ALICE, "SEC-2", "Why")))
        .isEqualTo(Refusal.notFound("SEC-2"));
  }

  private void waits(Postmortems postmortem) {
    given(tickets.postmortem(BOB, "OPS-2"))
        .willReturn(Optional.of(dossier(List.of(201L), postmortem.in(ReviewState.IN_REVIEW))));
  }

  private void mayReview(Visitor visitor) {
    given(permissions.mayReview(visitor, "OPS-2")).willReturn(true);
  }

  private ReviewDesk desk() {
    return new ReviewDesk(
        new ReviewCases(
            tickets,
            new Templates(tickets, OnePolicy.standard(), mock(Causes.class)),
            reviews,
            policies,
            permissions,
            writers),
        reviews,
        moves,
        permissions,
        Papers.turns(),
        CLOCK);
  }
}
