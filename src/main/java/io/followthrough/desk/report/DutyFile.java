package io.followthrough.desk.report;

import io.followthrough.insight.DutyCount;
import io.followthrough.insight.DutyReport;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the duties stand, as far as one visitor may see them.
 *
 * @param report the numbers
 * @param keys the keys of the projects that the visitor sees something of, by their ids
 */
public record DutyFile(DutyReport report, Map<Long, String> keys) {

  public DutyFile {
    keys = Map.copyOf(keys);
  }

  /** The counts of the projects in which there are duties, by key. */
  public Map<String, DutyCount> projects() {
    var counts = new TreeMap<String, DutyCount>();
    report.projects().forEach((id, count) -> counts.put(keys.getOrDefault(id, ""), count));
    return counts;
  }
}
