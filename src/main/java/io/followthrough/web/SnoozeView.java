package io.followthrough.web;

import io.followthrough.desk.People;
import io.followthrough.desk.reminder.SnoozeDesk;

/**
 * Whether anybody is reminded of an action item.
 *
 * @param told until when nobody is and who wanted that, in words; empty where reminders come
 * @param offered whether the reader may silence them
 * @param last the last day until which he may
 */
public record SnoozeView(String told, boolean offered, String last) {

  static SnoozeView of(SnoozeDesk.Silence silence, People people, Texts texts) {
    var snooze = silence.snooze();
    return new SnoozeView(
        snooze == null
            ? ""
            : texts.fill(
                "followthrough.web.snooze.until",
                snooze.until().toString(),
                people.nameOf(snooze.by())),
        silence.offered(),
        silence.last().toString());
  }
}
