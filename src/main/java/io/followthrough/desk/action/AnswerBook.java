package io.followthrough.desk.action;

import io.followthrough.action.Disposition;
import java.time.LocalDate;
import java.util.List;

/** Looks up, by what was answered, which action items to look at. */
public interface AnswerBook {

  /**
   * The ids of the items whose last answer was of that kind, and counts, or counted, up to that day
   * and no longer.
   */
  List<Long> endingBy(Disposition disposition, LocalDate day);
}
