package io.followthrough.web;

import io.followthrough.action.ActionItem;

/**
 * An action item in the table of its postmortem.
 *
 * @param key the key of its ticket
 * @param summary what is to be done
 * @param status the ticket's status, in the host's words
 * @param finished whether that status is one of the finished ones
 * @param resolution how the ticket was closed, in the host's words; empty where nobody said
 * @param answer what was decided
 */
public record ActionRow(
    String key,
    String summary,
    String status,
    boolean finished,
    String resolution,
    AnswerView answer) {

  static ActionRow of(ActionItem action, Texts texts) {
    return new ActionRow(
        action.key(),
        action.summary(),
        action.ticket().status(),
        action.ticket().delivery().isClosed(),
        action.ticket().resolution(),
        AnswerView.of(action, texts));
  }
}
