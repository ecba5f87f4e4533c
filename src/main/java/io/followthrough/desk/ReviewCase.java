package io.followthrough.desk;

import io.followthrough.postmortem.Postmortem;
import io.followthrough.postmortem.Template;
import io.followthrough.postmortem.review.ApprovedText;
import io.followthrough.postmortem.review.Review;
import io.followthrough.postmortem.review.ReviewStep;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One postmortem, what happened in its review, and what an approval asks for.
 *
 * @param postmortem as it stands now
 * @param template what it has to say
 * @param review what happened so far
 * @param author the key of the user who started it; {@code null} where that is not known any more
 * @param needed how many people have to approve it
 */
record ReviewCase(
    Postmortem postmortem, Template template, Review review, @Nullable String author, int needed) {

  /** The approvals of what it says now. */
  List<ReviewStep> standing() {
    return review.standingOn(postmortem.texts());
  }

  boolean isApprovedBy(Visitor visitor) {
    return standing().stream().anyMatch(step -> visitor.key().equals(step.by()));
  }

  /** Whether it is a visitor's own, so that he cannot be the second pair of eyes. */
  boolean isBarredTo(Visitor visitor) {
    return needed > 0 && visitor.key().equals(author);
  }

  /** How many more approvals it takes, once a visitor has given his. */
  int lackingAfter(Visitor visitor) {
    var others = standing().stream().filter(step -> !visitor.key().equals(step.by())).count();
    return (int) Math.max(0, needed - others - 1);
  }

  /** What keeps a visitor from approving it. */
  List<Complaint> objections(Visitor visitor, boolean mayEdit) {
    var objections = new ArrayList<Complaint>();
    if (!mayEdit) {
      objections.add(Complaint.of("followthrough.error.may-not-review", postmortem.key()));
    }
    if (isBarredTo(visitor)) {
      objections.add(Complaint.of("followthrough.error.own-postmortem", postmortem.key()));
    }
    postmortem
        .lacks(template)
        .forEach(
            lack ->
                objections.add(
                    Complaint.about(
                        lack.section().id(),
                        "followthrough.error.section." + lack.kind().id(),
                        lack.filling(postmortem.key()))));
    return objections;
  }

  /** A visitor's approval of what it says now. */
  ReviewStep approval(Visitor visitor, Instant at) {
    return new ReviewStep(
        ReviewStep.Kind.APPROVED, visitor.key(), at, "", ApprovedText.of(postmortem, template));
  }
}
