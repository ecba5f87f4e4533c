package io.followthrough.web;

import io.followthrough.insight.DueDates;
import java.util.List;
import java.util.stream.Stream;

/**
 * One line of what is known about something.
 *
 * @param label what it tells
 * @param value what that is
 */
public record Fact(String label, String value) {

  /** What an answer says, in the order of the form, without what it does not say. */
  static List<Fact> of(AnswerView answer, Texts texts) {
    return Stream.of(
            new Fact("followthrough.web.triage.type", typeOf(answer, texts)),
            new Fact("followthrough.web.triage.priority", answer.priority()),
            new Fact("followthrough.web.triage.owner", answer.owner()),
            new Fact("followthrough.web.triage.due", answer.due()),
            new Fact("followthrough.web.triage.priority-action", slip(answer, texts)),
            new Fact("followthrough.web.triage.done-when", answer.doneWhen()),
            new Fact("followthrough.web.triage.extension", answer.extension()),
            new Fact("followthrough.web.triage.review-by", answer.reviewBy()),
            new Fact("followthrough.web.triage.until", answer.until()),
            new Fact("followthrough.web.triage.approver", answer.approver()),
            new Fact("followthrough.web.triage.duplicate-of", answer.duplicateOf()),
            new Fact("followthrough.web.triage.reason-category", categoryOf(answer, texts)),
            new Fact("followthrough.web.triage.reason", answer.reason()))
        .filter(fact -> !fact.value().isEmpty())
        .map(fact -> new Fact(texts.say(fact.label()), fact.value()))
        .toList();
  }

  /** What a due day was before; nothing where it never changed. */
  static List<Fact> of(DueDates due, Texts texts) {
    if (due.original() == null || due.original().equals(due.current())) {
      return List.of();
    }
    return List.of(
        new Fact(texts.say("followthrough.web.action.original-due"), due.original().toString()),
        new Fact(texts.say("followthrough.web.action.slips"), String.valueOf(due.slips())));
  }

  private static String typeOf(AnswerView answer, Texts texts) {
    return answer.type().isEmpty() ? "" : TriageForm.typeLabel(answer.type(), texts);
  }

  private static String categoryOf(AnswerView answer, Texts texts) {
    return answer.reasonCategory().isEmpty()
        ? ""
        : TriageForm.reasonLabel(answer.reasonCategory(), texts);
  }

  private static String slip(AnswerView answer, Texts texts) {
    return answer.priorityAction() ? texts.say("followthrough.web.action.must-not-slip") : "";
  }
}
