package io.followthrough.web;

import io.followthrough.action.ActionItem;
import java.util.Objects;

/**
 * An action item that its postmortem has lost, or a postmortem that its incident has lost.
 *
 * @param id the id of the issue it was
 * @param key the key of that issue; empty where the reader may not know it
 * @param linked whether there is still a page of that key
 * @param summary what it is about; empty where nobody knows, or the reader may not
 * @param loss how it was lost, in words
 */
public record LostRow(String id, String key, boolean linked, String summary, String loss) {

  static LostRow of(ActionItem action, Texts texts) {
    return new LostRow(
        String.valueOf(action.id()),
        action.key(),
        !action.isGone(),
        action.summary(),
        texts.say(
            "followthrough.web.postmortem.lost." + Objects.requireNonNull(action.loss()).id()));
  }
}
