package io.followthrough.desk.review;

import io.followthrough.postmortem.review.Review;
import io.followthrough.postmortem.review.ReviewStep;

/** Keeps what happened in the reviews of postmortems. Nothing is ever taken out or changed. */
public interface Reviews {

  /** The turn of those who change the review of a postmortem. */
  static String turnOf(long postmortemId) {
    return "io.followthrough.review." + postmortemId;
  }

  /** What happened in the review of a postmortem. */
  Review of(long postmortemId);

  /** The same without a query. What another node has written may be missing for some seconds. */
  Review remembered(long postmortemId);

  /** Adds what happened last. */
  void add(long postmortemId, ReviewStep step);
}
