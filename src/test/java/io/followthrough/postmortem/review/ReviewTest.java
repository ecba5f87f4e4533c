package io.followthrough.postmortem.review;

import static io.followthrough.postmortem.Postmortems.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.postmortem.Postmortems;
import io.followthrough.postmortem.ReviewState;
import io.followthrough.postmortem.Template;
import java.time.Instant;
import java.util.List;
import org.junit.Test;

/** An approval is one of a text, and holds as long as that text is what the postmortem says. */
public class ReviewTest {

  private static final Instant NOW = Instant.parse("2030-03-14T22:30:00Z");

  @Test
  public void holds_whileTheRequiredSectionsSayTheSame() {
    var review = new Review(List.of(approvedBy("bob", aPostmortem())));

    assertThat(stateOf(review, aPostmortem())).isEqualTo(ReviewState.APPROVED);
    assertThat(stateOf(review, aPostmortem().withText("impact", "The DNS zone had expired.\r\n ")))
        .isEqualTo(ReviewState.APPROVED);
    assertThat(stateOf(review, aPostmortem().withText("worked", "The phone tree.")))
        .isEqualTo(ReviewState.APPROVED);
  }

  @Test
  public void falls_onceARequiredSectionChanges_whateverTheStatusSays() {
    var review = new Review(List.of(approvedBy("bob", aPostmortem())));

    assertThat(stateOf(review, aPostmortem().withText("impact", "None.")))
        .isEqualTo(ReviewState.IN_REVIEW);
    assertThat(stateOf(review, aPostmortem().without("impact"))).isEqualTo(ReviewState.IN_REVIEW);
    assertThat(stateOf(review, aPostmortem().in(ReviewState.PUBLISHED).withText("impact", "None.")))
        .isEqualTo(ReviewState.IN_REVIEW);
  }

  @Test
  public void doesNotRiseAgain_whenTheTextIsPutBack() {
    var review =
        new Review(
            List.of(
                approvedBy("bob", aPostmortem()),
                new ReviewStep(ReviewStep.Kind.FELL, "alice", NOW, "", null)));

    assertThat(stateOf(review, aPostmortem())).isEqualTo(ReviewState.IN_REVIEW);
    assertThat(review.standing()).isEmpty();
  }

  @Test
  public void countsByTheStatus_whereNothingIsKept() {
    var nothing = new Review(List.of());

    assertThat(stateOf(nothing, aPostmortem())).isEqualTo(ReviewState.APPROVED);
    assertThat(stateOf(nothing, aPostmortem().in(ReviewState.DRAFT))).isEqualTo(ReviewState.DRAFT);
  }

  @Test
  public void countsEachPersonOnce_andNobodyBeforeAReturn() {
    var again =
        new Review(
            List.of(
                approvedBy("carol", aPostmortem()),
                new ReviewStep(ReviewStep.Kind.RETURNED, "bob", NOW, "Impact is thin.", null),
                approvedBy("bob", aPostmortem().withText("impact", "None.")),
                approvedBy("bob", aPostmortem())));

    assertThat(again.standing()).extracting(ReviewStep::by).containsExactly("bob");
    assertThat(again.standingOn(aPostmortem().build().texts())).hasSize(1);
  }

  @Test
  public void keepsTheIdsOfItsSteps() {
    assertThat(ReviewStep.Kind.values())
        .extracting(ReviewStep.Kind::id)
        .containsExactly("approved", "returned", "fell");
    assertThat(ReviewStep.Kind.of("fell")).contains(ReviewStep.Kind.FELL);
    assertThat(ReviewStep.Kind.of("FELL")).isEmpty();
  }

  @Test
  public void tellsTextsApart_thatRunIntoOneAnother() {
    var one = aPostmortem().withText("summary", "a").withText("impact", "b").build();
    var other = aPostmortem().withText("summary", "a b").withText("impact", "").build();

    assertThat(ApprovedText.of(one, Template.full()).isOf(other.texts())).isFalse();
  }

  private static ReviewState stateOf(Review review, Postmortems postmortem) {
    var built = postmortem.build();
    return review.state(built.state(), built.texts());
  }

  private static ReviewStep approvedBy(String user, Postmortems postmortem) {
    return new ReviewStep(
        ReviewStep.Kind.APPROVED,
        user,
        NOW,
        "",
        ApprovedText.of(postmortem.build(), Template.full()));
  }
}
