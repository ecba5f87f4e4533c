package io.followthrough.desk.rows;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Keeps rows of reports true. It waits for nobody and locks nothing: it writes what it read, and
 * then reads what it wrote once more. Of two who do that at the same time, whoever writes last has
 * read after all changes that the other one knew of.
 *
 * @param <R> the rows
 */
public final class Upkeep<R> {

  /** Whoever changes an issue more often than this meanwhile, looks at it after that himself. */
  private static final int ROUNDS = 3;

  private final Function<Set<Long>, List<R>> source;
  private final Projection<R> rows;
  private final Function<R, Long> issueOf;

  /**
   * An upkeep.
   *
   * @param source reads the rows of some issues as they stand now
   * @param issueOf the id of the issue that a row is about
   */
  public Upkeep(
      Function<Set<Long>, List<R>> source, Projection<R> rows, Function<R, Long> issueOf) {
    this.source = source;
    this.rows = rows;
    this.issueOf = issueOf;
  }

  /**
   * What came of a look at some issues.
   *
   * @param looked how many of them have a row, or had one
   * @param mended how many of those said something else before
   */
  public record Refreshed(int looked, int mended) {}

  /** Brings the rows of some issues up to date; issues of other kinds have none. */
  public Refreshed refresh(Collection<Long> issueIds) {
    var looked = new HashSet<Long>();
    var mended = new HashSet<Long>();
    var left = Set.copyOf(issueIds);
    for (var round = 0; round < ROUNDS && !left.isEmpty(); round++) {
      left = write(left, looked);
      mended.addAll(left);
    }
    return new Refreshed(looked.size(), mended.size());
  }

  private Set<Long> write(Set<Long> issueIds, Set<Long> looked) {
    var kept = byIssue(rows.of(issueIds));
    var found = byIssue(source.apply(issueIds));
    var news =
        found.entrySet().stream()
            .filter(one -> !one.getValue().equals(kept.get(one.getKey())))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    var gone = new HashSet<>(kept.keySet());
    gone.removeAll(found.keySet());
    looked.addAll(kept.keySet());
    looked.addAll(found.keySet());
    rows.put(news.values());
    rows.remove(gone);
    var written = new HashSet<>(news.keySet());
    written.addAll(gone);
    return written;
  }

  private Map<Long, R> byIssue(Collection<R> some) {
    return some.stream().collect(Collectors.toMap(issueOf, Function.identity()));
  }
}
