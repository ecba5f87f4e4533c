package io.followthrough.desk.rows;

import io.followthrough.insight.Chronicle;
import io.followthrough.insight.ReportRow;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads from the host, as the system, what the rows of reports are made of. */
public interface ReportSource {

  /** The ids of the action items whose rows may be others once some issues have changed. */
  Set<Long> touchedBy(Set<Long> issueIds);

  /** The rows of some tickets as they stand now; one that is no action item has none. */
  List<ReportRow> read(Collection<Long> items);

  /** What happened to some tickets, by id; one that does not exist any more is absent. */
  Map<Long, Chronicle> chronicles(Collection<Long> items);

  /**
   * The ids of the tickets that postmortems ever asked for, in order.
   *
   * @param after the id they come after; 0 for the beginning
   * @param most how many at most
   */
  List<Long> items(long after, int most);
}
