package io.followthrough.desk.evidence;

import io.followthrough.desk.Withdrawal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody looked and found nothing.
 *
 * @param id grows with every look
 * @param question what was looked for
 * @param note where or how; may be empty
 * @param by the user key of who looked
 * @param at when
 * @param withdrawal how it was taken back; {@code null} while it stands
 */
public record Look(
    long id,
    Question question,
    String note,
    String by,
    Instant at,
    @Nullable Withdrawal withdrawal) {

  /** Whether nobody took it back. */
  public boolean stands() {
    return withdrawal == null;
  }

  Look withdrawn(Withdrawal how) {
    return new Look(id, question, note, by, at, how);
  }
}
