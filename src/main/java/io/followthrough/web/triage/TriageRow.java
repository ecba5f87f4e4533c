package io.followthrough.web.triage;

import io.followthrough.action.Loss;
import io.followthrough.desk.triage.WaitingCase;
import io.followthrough.web.AnswerView;
import io.followthrough.web.Texts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action item that waits for an answer.
 *
 * @param key the key of its ticket; empty where the reader may not know it
 * @param summary what is to be done; empty where nobody knows
 * @param linked whether there is a page of that key
 * @param answer what was answered before, in words
 * @param missing what is missing, in words
 * @param tickets how many of its tickets are done, in words; empty where it has but its own
 * @param due the day it was promised for; empty where it was not
 * @param loss how it lost its ticket, in words; empty where it has one
 * @param owner whom its ticket is assigned to; empty for nobody
 * @param since the day on which its ticket was created; empty where that is gone
 * @param postmortems the keys of those that ask for it
 * @param incidents what those review
 * @param mayAnswer whether the reader may answer it
 */
public record TriageRow(
    String key,
    String summary,
    boolean linked,
    String answer,
    String missing,
    String tickets,
    String due,
    String loss,
    String owner,
    String since,
    List<String> postmortems,
    List<WaitingCase.IncidentAtHand> incidents,
    boolean mayAnswer) {

  static TriageRow of(WaitingCase one, ZoneId zone, Texts texts) {
    var action = one.action();
    var answer = AnswerView.of(action, texts);
    return new TriageRow(
        action.key(),
        action.summary(),
        !action.isGone(),
        answer.label(),
        action.isLost() ? "" : answer.missing(),
        answer.tickets(),
        answer.due(),
        loss(action.loss(), texts),
        one.assignee() == null ? "" : one.assignee().name(),
        one.since() == null ? "" : LocalDate.ofInstant(one.since(), zone).toString(),
        one.postmortems(),
        one.incidents(),
        one.mayAnswer());
  }

  private static String loss(@Nullable Loss loss, Texts texts) {
    return loss == null ? "" : texts.say("followthrough.web.postmortem.lost." + loss.id());
  }
}
