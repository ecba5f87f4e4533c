package io.followthrough.desk;

import io.followthrough.insight.ReportRow;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Keeps the rows of reports true. It waits for nobody and locks nothing: it writes what it read,
 * and then reads what it wrote once more. Of two who do that at the same time, whoever writes last
 * has read after all changes that the other one knew of.
 */
public final class ReportUpkeep implements IssueWatch {

  /** Whoever changes an item more often than this meanwhile, looks at it after that himself. */
  private static final int ROUNDS = 3;

  private final ReportSource source;
  private final ReportRows rows;

  public ReportUpkeep(ReportSource source, ReportRows rows) {
    this.source = source;
    this.rows = rows;
  }

  @Override
  public void issuesChanged(Long... issueIds) {
    refresh(source.touchedBy(Set.of(issueIds)));
  }

  /**
   * What came of a look at some issues.
   *
   * @param looked how many of them are action items, or were
   * @param mended how many of those said something else before
   */
  record Refreshed(int looked, int mended) {}

  /** Brings the rows of some action items up to date; other issues have none. */
  Refreshed refresh(Collection<Long> items) {
    var looked = new HashSet<Long>();
    var mended = new HashSet<Long>();
    var left = Set.copyOf(items);
    for (var round = 0; round < ROUNDS && !left.isEmpty(); round++) {
      left = write(left, looked);
      mended.addAll(left);
    }
    return new Refreshed(looked.size(), mended.size());
  }

  private Set<Long> write(Set<Long> items, Set<Long> looked) {
    var kept = byItem(rows.of(items));
    var found = byItem(source.read(items));
    var news = found.values().stream().filter(row -> !row.equals(kept.get(row.item()))).toList();
    var gone = new HashSet<>(kept.keySet());
    gone.removeAll(found.keySet());
    looked.addAll(kept.keySet());
    looked.addAll(found.keySet());
    rows.put(news);
    rows.remove(gone);
    var written = news.stream().map(ReportRow::item).collect(Collectors.toCollection(HashSet::new));
    written.addAll(gone);
    return written;
  }

  private static Map<Long, ReportRow> byItem(Collection<ReportRow> rows) {
    return rows.stream().collect(Collectors.toMap(ReportRow::item, Function.identity()));
  }
}
