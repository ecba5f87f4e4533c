package io.followthrough.desk.rows;

import io.followthrough.insight.Duty;
import java.util.List;

/** Keeps the duties of closed incidents. */
public interface DutyRows extends Projection<Duty> {

  /**
   * Duties by the ids of their incidents, the latest first.
   *
   * @param before the id that they come before
   * @param most how many at most
   */
  List<Duty> before(Narrowing which, long before, int most);

  /** The same of those only of which no postmortem is complete, and that nothing excuses. */
  List<Duty> missingBefore(Narrowing which, long before, int most);
}
