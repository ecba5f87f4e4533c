package io.followthrough.web;

import io.followthrough.desk.People;
import io.followthrough.postmortem.review.ReviewStep;

/**
 * One thing that happened in a review.
 *
 * @param kind the id of what happened
 * @param said what, by whom and when, in words
 * @param reason of a return, in the words of who sent it back; empty else
 */
public record ReviewRow(String kind, String said, String reason) {

  static ReviewRow of(ReviewStep step, People people, Texts texts) {
    var by = step.by();
    return new ReviewRow(
        step.kind().id(),
        texts.fill(
            "followthrough.web.review.step." + step.kind().id(),
            by == null ? texts.say("followthrough.web.review.nobody") : people.nameOf(by),
            Moments.say(step.at())),
        step.said());
  }
}
