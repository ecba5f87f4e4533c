package io.followthrough.desk.rows;

import java.util.Collection;
import java.util.List;

/**
 * Keeps rows that repeat what the host knows, one an issue, so that no report has to read issues.
 *
 * @param <R> the rows
 */
public interface Projection<R> {

  /** The rows kept of some issues. */
  List<R> of(Collection<Long> issueIds);

  /** Keeps rows, in place of those kept of the same issues before. */
  void put(Collection<R> rows);

  /** Forgets the rows of some issues. */
  void remove(Collection<Long> issueIds);
}
