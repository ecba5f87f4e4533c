package io.followthrough.desk.recurrence;

import io.followthrough.desk.Withdrawal;
import io.followthrough.learning.recurrence.Recurrence;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A recurrence with who confirmed it and what became of it.
 *
 * @param id grows with every recurrence
 * @param recurrence what is confirmed
 * @param by the user key of who did
 * @param at when
 * @param withdrawal how it was taken back; {@code null} while it stands
 */
public record KeptRecurrence(
    long id, Recurrence recurrence, String by, Instant at, @Nullable Withdrawal withdrawal) {

  /** Whether nobody took it back. */
  public boolean stands() {
    return withdrawal == null;
  }

  KeptRecurrence withdrawn(Withdrawal how) {
    return new KeptRecurrence(id, recurrence, by, at, how);
  }
}
