package io.followthrough.desk.review;

import io.followthrough.desk.Part;
import io.followthrough.postmortem.Postmortem;
import io.followthrough.postmortem.review.ReviewStep;
import java.util.List;

/**
 * The review of a postmortem as one visitor sees it.
 *
 * @param postmortem the postmortem
 * @param needed how many people have to approve it
 * @param absent of whom somebody still has to, as policies write them
 * @param standing the approvals of what it says now
 * @param steps all that happened, oldest first
 * @param part the visitor's part in it
 */
public record ReviewFile(
    Postmortem postmortem,
    int needed,
    List<String> absent,
    List<ReviewStep> standing,
    List<ReviewStep> steps,
    Part part) {

  /**
   * What a visitor has to do with a review.
   *
   * @param mayReview whether the policy lets him approve
   * @param mayReturn whether he may send it back
   * @param started whether it is his own, so that somebody else approves it
   * @param wrote whether some of its text is his, so that somebody else approves it
   * @param approved whether he approved what it says now
   */
  public record Part(
      boolean mayReview, boolean mayReturn, boolean started, boolean wrote, boolean approved) {

    /** Whether he can add his approval. */
    public boolean mayApprove() {
      return mayReview && !started && !wrote && !approved;
    }
  }

  public ReviewFile {
    absent = List.copyOf(absent);
    standing = List.copyOf(standing);
    steps = List.copyOf(steps);
  }
}
