package io.followthrough.rest;

import io.followthrough.desk.People;
import io.followthrough.desk.review.ReviewFile;
import io.followthrough.postmortem.review.ReviewStep;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The review of a postmortem on the wire.
 *
 * @param key the key of the postmortem
 * @param state how far the review has come
 * @param needed how many people have to approve
 * @param absent of whom somebody still has to approve, as the policy writes them
 * @param approvals those of what it says now
 * @param steps all that happened, oldest first
 */
public record ReviewJson(
    String key,
    String state,
    int needed,
    List<String> absent,
    List<StepJson> approvals,
    List<StepJson> steps) {

  /**
   * One thing that happened.
   *
   * @param kind what
   * @param by the name of who did it; {@code null} where nobody was signed in
   * @param at when, in UTC
   * @param reason of a return; empty else
   * @param digest of the text that was approved; {@code null} but for an approval
   */
  public record StepJson(
      String kind, @Nullable String by, String at, String reason, @Nullable String digest) {

    static StepJson of(ReviewStep step, People people) {
      var by = step.by();
      var text = step.text();
      return new StepJson(
          step.kind().id(),
          by == null ? null : people.nameOf(by),
          step.at().toString(),
          step.said(),
          text == null ? null : text.digest());
    }
  }

  static ReviewJson of(ReviewFile file, People people) {
    return new ReviewJson(
        file.postmortem().key(),
        file.postmortem().state().id(),
        file.needed(),
        file.absent(),
        file.standing().stream().map(step -> StepJson.of(step, people)).toList(),
        file.steps().stream().map(step -> StepJson.of(step, people)).toList());
  }
}
