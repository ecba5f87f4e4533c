package io.followthrough.web;

import io.followthrough.desk.People;
import io.followthrough.desk.review.ReviewFile;
import io.followthrough.postmortem.ReviewState;
import io.followthrough.postmortem.review.ReviewStep;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The review on the panel of a postmortem.
 *
 * @param state the id of how far it has come
 * @param label the same, in words
 * @param counted how many approvals it has; empty where none is asked for
 * @param absent of whom somebody still has to approve; empty where of nobody
 * @param hint why the reader is offered nothing; empty where that needs no word
 * @param mayApprove whether the reader is offered to approve
 * @param mayReturn whether the reader is offered to send it back
 * @param steps all that happened, the latest first
 */
public record ReviewView(
    String state,
    String label,
    String counted,
    String absent,
    String hint,
    boolean mayApprove,
    boolean mayReturn,
    List<ReviewRow> steps) {

  static ReviewView of(ReviewFile file, People people, Texts texts) {
    var state = file.postmortem().state();
    var open = state == ReviewState.IN_REVIEW;
    return new ReviewView(
        state.id(),
        texts.say("followthrough.web.review.state." + state.id()),
        counted(file, texts),
        open && !file.absent().isEmpty()
            ? texts.fill("followthrough.web.review.absent", String.join(", ", file.absent()))
            : "",
        open ? hint(file, texts) : "",
        open && file.part().mayApprove(),
        open && file.part().mayReturn(),
        steps(file.steps(), people, texts));
  }

  /** What undid the approvals last, if nobody has approved since. */
  public List<ReviewRow> undone() {
    return steps.stream().limit(1).filter(row -> !row.kind().equals("approved")).toList();
  }

  private static String counted(ReviewFile file, Texts texts) {
    if (file.needed() == 0) {
      return "";
    }
    if (file.postmortem().state().isComplete() && file.standing().isEmpty()) {
      return texts.say("followthrough.web.review.unrecorded");
    }
    return texts.fill(
        "followthrough.web.review.counted",
        String.valueOf(file.standing().size()),
        String.valueOf(file.needed()));
  }

  private static String hint(ReviewFile file, Texts texts) {
    if (file.part().started()) {
      return texts.say("followthrough.web.review.own");
    }
    if (file.part().wrote()) {
      return texts.say("followthrough.web.review.own-text");
    }
    return file.part().approved() ? texts.say("followthrough.web.review.given") : "";
  }

  private static List<ReviewRow> steps(List<ReviewStep> steps, People people, Texts texts) {
    var rows =
        new ArrayList<>(steps.stream().map(step -> ReviewRow.of(step, people, texts)).toList());
    Collections.reverse(rows);
    return rows;
  }
}
