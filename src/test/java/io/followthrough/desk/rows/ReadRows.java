package io.followthrough.desk.rows;

import io.followthrough.insight.Chronicle;
import io.followthrough.insight.ReportRow;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** A host with action items, in which something may happen right after somebody has read. */
public final class ReadRows implements ReportSource {

  private final TreeMap<Long, ReportRow> rows = new TreeMap<>();
  private final Deque<Runnable> meanwhile = new ArrayDeque<>();

  public ReadRows has(ReportRow... news) {
    for (var row : news) {
      rows.put(row.item(), row);
    }
    return this;
  }

  public void loses(long item) {
    rows.remove(item);
  }

  /** What happens right after the next reading; said twice, after the one after it. */
  public void afterReading(Runnable what) {
    meanwhile.add(what);
  }

  @Override
  public Set<Long> touchedBy(Set<Long> issueIds) {
    return issueIds;
  }

  @Override
  public List<ReportRow> read(Collection<Long> items) {
    var read = items.stream().map(rows::get).filter(Objects::nonNull).toList();
    if (!meanwhile.isEmpty()) {
      meanwhile.remove().run();
    }
    return read;
  }

  @Override
  public Map<Long, Chronicle> chronicles(Collection<Long> items) {
    throw new UnsupportedOperationException("Rows are read whole");
  }

  @Override
  public List<Long> items(long after, int most) {
    return rows.tailMap(after, false).keySet().stream().limit(most).toList();
  }
}
