package io.followthrough.rest;

import io.followthrough.desk.People;
import io.followthrough.desk.reminder.SnoozeDesk;
import org.jspecify.annotations.Nullable;

/**
 * Whether anybody is reminded of an action item, on the wire.
 *
 * @param until the last day on which nobody is, as {@code yyyy-MM-dd}; {@code null} where reminders
 *     come
 * @param by who wanted that; {@code null} where reminders come
 * @param last the last day until which they may be silenced today, as {@code yyyy-MM-dd}
 */
public record SnoozeJson(@Nullable String until, @Nullable String by, String last) {

  static SnoozeJson of(SnoozeDesk.Silence silence, People people) {
    var snooze = silence.snooze();
    return new SnoozeJson(
        snooze == null ? null : snooze.until().toString(),
        snooze == null ? null : people.nameOf(snooze.by()),
        silence.last().toString());
  }
}
