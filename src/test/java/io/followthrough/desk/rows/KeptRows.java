package io.followthrough.desk.rows;

import io.followthrough.insight.ReportRow;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Keeps rows of reports in memory. */
public class KeptRows implements ReportRows {

  private static final Comparator<List<Long>> PLACES =
      (one, other) -> {
        for (var number = 0; number < one.size(); number++) {
          var way = one.get(number).compareTo(other.get(number));
          if (way != 0) {
            return way;
          }
        }
        return 0;
      };

  private final TreeMap<Long, ReportRow> rows = new TreeMap<>();
  private int writes;

  public Collection<ReportRow> all() {
    return rows.values();
  }

  public int writes() {
    return writes;
  }

  @Override
  public List<ReportRow> of(Collection<Long> items) {
    return items.stream().map(rows::get).filter(Objects::nonNull).toList();
  }

  @Override
  public void put(Collection<ReportRow> news) {
    news.forEach(row -> rows.put(row.item(), row));
    writes += news.size();
  }

  @Override
  public void remove(Collection<Long> items) {
    rows.keySet().removeAll(items);
    writes += items.size();
  }

  @Override
  public List<Long> items(long after, int most) {
    return rows.tailMap(after, false).keySet().stream().limit(most).toList();
  }

  @Override
  public List<ReportRow> rows(Narrowing which, long after, int most) {
    return rows.tailMap(after, false).values().stream()
        .filter(row -> which.isOf(row))
        .limit(most)
        .toList();
  }

  @Override
  public List<ReportRow> promised(
      Narrowing which, LocalDate before, OverdueSort sort, Cursor from, int most) {
    var order = sort.isAscending() ? PLACES : PLACES.reversed();
    var way = from != null && from.back() ? order.reversed() : order;
    return rows.values().stream()
        .filter(row -> which.isOf(row) && isPromisedBefore(before, row))
        .filter(row -> from == null || way.compare(sort.placeOf(row), from.place()) > 0)
        .sorted(Comparator.comparing(sort::placeOf, way))
        .limit(most)
        .toList();
  }

  /** Nothing of another day than today is known here. */
  @Override
  public RowStretch rowsOn(LocalDate day, Narrowing which, long after, int most) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<LocalDate> knownSince() {
    return Optional.empty();
  }

  private static boolean isPromisedBefore(LocalDate day, ReportRow row) {
    return row.course().isAwaited()
        && row.due().current() != null
        && row.due().current().isBefore(day);
  }
}
