package io.followthrough.web;

import io.followthrough.desk.action.ActionFile;
import io.followthrough.desk.action.History;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the panel of an action item shows.
 *
 * @param key the key of its ticket
 * @param postmortems the keys of the postmortems that ask for it
 * @param answer what was decided
 * @param facts the same in lines, without those that say nothing
 * @param given who gave that answer, and when, in words; empty where nobody did
 * @param history every answer so far, newest first, as much as fits
 * @param older whether there were more before those
 * @param remediations the other tickets that do part of it
 * @param proof what shows that it is done
 * @param snooze whether anybody is reminded of it
 * @param mayTriage whether the reader may answer it
 * @param triage what the form for answers offers
 */
public record ActionView(
    String key,
    List<String> postmortems,
    AnswerView answer,
    List<Fact> facts,
    String given,
    List<HistoryRow> history,
    boolean older,
    RemediationsView remediations,
    ProofView proof,
    SnoozeView snooze,
    boolean mayTriage,
    TriageForm triage) {

  static ActionView of(
      ActionFile file,
      History history,
      RemediationsView remediations,
      ProofView proof,
      SnoozeView snooze,
      TriageForm triage,
      Texts texts) {
    var answer = AnswerView.of(file.action(), texts);
    return new ActionView(
        file.action().key(),
        file.postmortems(),
        answer,
        Stream.concat(
                Fact.of(answer, texts).stream(),
                answer.due().isEmpty() ? Stream.of() : Fact.of(history.due(), texts).stream())
            .toList(),
        history.changes().stream()
            .findFirst()
            .map(last -> HistoryRow.by("followthrough.web.action.given", last, texts))
            .orElse(""),
        history.changes().stream()
            .map(change -> HistoryRow.of(change, file.action(), texts))
            .toList(),
        history.older(),
        remediations,
        proof,
        snooze,
        file.mayTriage(),
        triage);
  }
}
