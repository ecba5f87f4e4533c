package io.followthrough.desk;

import io.followthrough.postmortem.Postmortem;
import io.followthrough.postmortem.review.ReviewStep;
import java.util.List;

/**
 * The review of a postmortem as one visitor sees it.
 *
 * @param postmortem the postmortem
 * @param needed how many people have to approve it
 * @param standing the approvals of what it says now
 * @param steps all that happened, oldest first
 * @param mayReview whether the visitor may send it back, and approve it unless it is his own
 * @param isAuthor whether it is the visitor's own, so that somebody else approves it
 * @param isApproved whether the visitor approved what it says now
 */
public record ReviewFile(
    Postmortem postmortem,
    int needed,
    List<ReviewStep> standing,
    List<ReviewStep> steps,
    boolean mayReview,
    boolean isAuthor,
    boolean isApproved) {

  public ReviewFile {
    standing = List.copyOf(standing);
    steps = List.copyOf(steps);
  }

  /** Whether the visitor can add his approval, as far as he is concerned. */
  public boolean mayApprove() {
    return mayReview && !isAuthor && !isApproved;
  }
}
