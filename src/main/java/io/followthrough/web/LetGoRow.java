package io.followthrough.web;

import io.followthrough.action.LetGo;

/**
 * An action item or a postmortem that somebody gave up, in the panel of what had lost it.
 *
 * @param key the key of the issue it was; empty where the reader may not know it
 * @param summary what it was about; empty where nobody knows, or the reader may not
 * @param category the kind of reason, in words
 * @param reason the reason in the words of who gave it; empty where the reader may not know it
 * @param by who that was, and when, in words
 */
public record LetGoRow(String key, String summary, String category, String reason, String by) {

  static LetGoRow of(LetGo item, Texts texts) {
    return new LetGoRow(
        item.key(),
        item.summary(),
        TriageForm.reasonLabel(item.category().id(), texts),
        item.reason(),
        texts.fill(
            "followthrough.web.postmortem.let-go.by", item.by().name(), Moments.say(item.at())));
  }
}
