package io.followthrough.web;

import io.followthrough.desk.ActionFile;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the panel of an action item shows.
 *
 * @param key the key of its ticket
 * @param postmortems the keys of the postmortems that ask for it
 * @param answer what was decided
 * @param facts the same in lines, without those that say nothing
 * @param mayTriage whether the reader may answer it
 * @param triage what the form for answers offers
 */
public record ActionView(
    String key,
    List<String> postmortems,
    AnswerView answer,
    List<Fact> facts,
    boolean mayTriage,
    TriageForm triage) {

  static ActionView of(ActionFile file, TriageForm triage, Texts texts) {
    var answer = AnswerView.of(file.action(), texts);
    return new ActionView(
        file.action().key(),
        file.postmortems(),
        answer,
        facts(answer, texts),
        file.mayTriage(),
        triage);
  }

  private static List<Fact> facts(AnswerView answer, Texts texts) {
    return Stream.of(
            new Fact("followthrough.web.triage.type", typeOf(answer, texts)),
            new Fact("followthrough.web.triage.priority", answer.priority()),
            new Fact("followthrough.web.triage.owner", answer.owner()),
            new Fact("followthrough.web.triage.due", answer.due()),
            new Fact("followthrough.web.triage.priority-action", slip(answer, texts)),
            new Fact("followthrough.web.triage.done-when", answer.doneWhen()),
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
