package io.followthrough.web;

import io.followthrough.desk.People;
import io.followthrough.desk.action.KeptRemediation;
import java.util.Objects;

/**
 * A ticket that did part of an action item until it was detached.
 *
 * @param key its key; empty where it does not exist any more, or the reader may not see it
 * @param by who detached it, and when
 * @param reason why
 */
public record DetachedRow(String key, String by, String reason) {

  static DetachedRow of(KeptRemediation kept, People people, Texts texts) {
    var withdrawal = Objects.requireNonNull(kept.withdrawal());
    return new DetachedRow(
        kept.ticket().key(),
        texts.fill(
            "followthrough.web.remediation.detached.by",
            people.nameOf(withdrawal.by()),
            Moments.say(withdrawal.at())),
        withdrawal.reason());
  }
}
