package io.followthrough.desk.recurrence;

import io.followthrough.desk.Visitor;
import io.followthrough.desk.Withdrawal;
import io.followthrough.learning.recurrence.Recurrence;
import java.time.Instant;
import java.util.List;

/** Keeps recurrences: those that stand, and those that were taken back. None is ever erased. */
public interface Recurrences {

  /** Writes one down. */
  KeptRecurrence add(Recurrence recurrence, Visitor by, Instant at);

  /** Takes one back that stands; answers whether it did. */
  boolean withdraw(long recurrenceId, Withdrawal withdrawal);

  /** All of a postmortem, also those that were taken back, oldest first. */
  List<KeptRecurrence> of(long postmortemId);

  /**
   * Those that stand, in the order in which they were confirmed.
   *
   * @param after the id they come after; 0 for the beginning
   * @param most how many at most
   */
  List<KeptRecurrence> standing(long after, int most);
}
