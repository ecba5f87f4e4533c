package io.followthrough.rest;

import io.followthrough.action.Disposition;
import io.followthrough.desk.Complaint;
import io.followthrough.desk.action.Decision;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads an answer to action items off the wire. */
final class AnswerJson {

  /** The fields it may have. */
  static final Set<String> FIELDS =
      Set.of(
          "disposition",
          "type",
          "priority",
          "owner",
          "due",
          "priorityAction",
          "doneWhen",
          "extension",
          "reviewBy",
          "until",
          "approver",
          "duplicateOf",
          "reasonCategory",
          "reason");

  private AnswerJson() {}

  static Decision decision(Body body) {
    return new Decision(
        disposition(body),
        body.text("type"),
        body.text("priority"),
        body.text("owner"),
        body.text("due"),
        body.flag("priorityAction"),
        body.text("doneWhen"),
        body.text("extension"),
        body.text("reviewBy"),
        body.text("until"),
        body.text("approver"),
        body.text("duplicateOf"),
        body.text("reasonCategory"),
        body.text("reason"));
  }

  private static Disposition disposition(Body body) {
    var said = body.text("disposition");
    var disposition = Disposition.of(said == null ? "" : said);
    if (disposition.isEmpty()) {
      body.complain(
          Complaint.about(
              "disposition",
              "followthrough.error.no-choice",
              said == null ? "" : said,
              Arrays.stream(Disposition.values())
                  .map(Disposition::id)
                  .collect(Collectors.joining(", "))));
    }
    return disposition.orElse(Disposition.PROPOSED);
  }
}
