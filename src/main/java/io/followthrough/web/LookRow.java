package io.followthrough.web;

import io.followthrough.desk.People;
import io.followthrough.desk.evidence.Look;

/**
 * That somebody looked and found nothing, on a panel.
 *
 * @param id its name
 * @param given who looked and when
 * @param note where or how; may be empty
 */
public record LookRow(String id, String given, String note) {

  static LookRow of(Look look, People people, Texts texts) {
    return new LookRow(
        String.valueOf(look.id()),
        texts.fill(
            "followthrough.web.backlog.looked." + look.question().id(),
            people.nameOf(look.by()),
            Moments.say(look.at())),
        look.note());
  }
}
