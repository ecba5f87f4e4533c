package io.followthrough.desk.triage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Remembers which action items wait for an answer, so that finding them takes no look at others.
 */
public interface WaitingItems {

  /** Remembers those of a postmortem in place of what was remembered of it. */
  void keep(long postmortemId, List<Waiting> items);

  /**
   * Those that wait on a day, oldest ticket first.
   *
   * @param itemId after which ticket to begin
   * @param project the key of the project they are in; {@code null} for any
   * @param most no more than that
   */
  List<Waiting> after(long itemId, @Nullable String project, LocalDate day, int most);
}
