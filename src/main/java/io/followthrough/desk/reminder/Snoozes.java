package io.followthrough.desk.reminder;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** Keeps which action items nobody is reminded of for a time. */
public interface Snoozes {

  /** Those of some items, by the ids of their tickets; also those whose time is over. */
  Map<Long, Snooze> of(Collection<Long> items);

  /** Silences an item, in place of what was kept of it before. */
  void put(long item, Snooze snooze, Instant at);

  /** Lets reminders of an item come again. */
  void remove(long item);
}
