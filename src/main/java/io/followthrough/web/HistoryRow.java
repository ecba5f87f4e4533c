package io.followthrough.web;

import io.followthrough.action.ActionItem;
import io.followthrough.desk.action.AnswerChange;
import java.util.List;

/**
 * An answer that was given, in the panel of its action item.
 *
 * @param label its kind, in words
 * @param by who gave it, and when, in words
 * @param facts what it said, in lines
 */
public record HistoryRow(String label, String by, List<Fact> facts) {

  static HistoryRow of(AnswerChange change, ActionItem action, Texts texts) {
    var answer = AnswerView.of(action.answered(change.answer()), texts);
    return new HistoryRow(
        answer.label(), by("followthrough.web.action.by", change, texts), Fact.of(answer, texts));
  }

  static String by(String key, AnswerChange change, Texts texts) {
    return texts.fill(key, change.by().name(), Moments.say(change.at()));
  }
}
