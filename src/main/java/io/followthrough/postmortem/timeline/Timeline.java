package io.followthrough.postmortem.timeline;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a postmortem, earliest first.
 *
 * <p>Of rows that say the same kind the <em>first</em> counts, since one learns of a thing once;
 * only of <em>resolved</em> the <em>latest</em> counts, since an incident that came back was not
 * over. All three measures run from the first <em>introduced</em> row, which is how long people
 * were exposed; where no row says when it began, the times to mitigate and to recover run from the
 * first <em>detected</em> row, and there is no time to detect.
 *
 * @param rows at most {@value #LIMIT}, in whatever order they come
 */
public record Timeline(List<Row> rows) {

  /** As many rows as a timeline may have. */
  public static final int LIMIT = 1000;

  private static final Comparator<Row> ORDER =
      Comparator.comparing((Row row) -> row.when().at()).thenComparingLong(Row::id);

  public Timeline {
    rows = rows.stream().sorted(ORDER).toList();
  }

  /** How long things took, one for each goal, whether known or not. */
  public List<Measure> measures() {
    var introduced = first(Kind.INTRODUCED);
    var detected = first(Kind.DETECTED);
    var start = introduced == null ? detected : introduced;
    return List.of(
        new Measure(Goal.DETECT, introduced, detected),
        new Measure(Goal.MITIGATE, start, first(Kind.MITIGATED)),
        new Measure(Goal.RECOVER, start, resolved()));
  }

  /** What is odd about it, in the order of the rows it is about. */
  public List<Flag> flags(Instant now) {
    return new Oddities(this).at(now);
  }

  /** The row of that id; empty where there is none. */
  public Optional<Row> row(long id) {
    return rows.stream().filter(row -> row.id() == id).findFirst();
  }

  /** What the rows say. */
  public List<Entry> entries() {
    return rows.stream().map(Row::entry).toList();
  }

  /** The first row of a kind; {@code null} where there is none. */
  @Nullable Row first(Kind kind) {
    return rows.stream().filter(row -> row.kind() == kind).findFirst().orElse(null);
  }

  /** The row that counts as the end; {@code null} where there is none. */
  @Nullable Row resolved() {
    return rows.stream()
        .filter(row -> row.kind() == Kind.RESOLVED)
        .reduce((earlier, later) -> later)
        .orElse(null);
  }
}
