package io.followthrough.web;

import io.followthrough.action.ActionItem;

/**
 * An action item in the table of its postmortem.
 *
 * @param key the key of its ticket
 * @param summary what is to be done
 * @param status the ticket's status, in the host's words
 * @param finished whether that status is one of the finished ones
 * @param answer what was decided
 */
public record ActionRow(
    String key, String summary, String status, boolean finished, AnswerView answer) {

  static ActionRow of(ActionItem action, Texts texts) {
    return new ActionRow(
        action.key(),
        action.summary(),
        action.status(),
        action.finished(),
        AnswerView.of(action.answer(), texts));
  }
}
