package io.followthrough.desk;

import java.util.Collection;
import java.util.Map;

/** Reads what is told of many issues at once. */
public interface SeenIssues {

  /** Those that a visitor may see, by id. The number of queries is always the same. */
  Map<Long, SeenIssue> of(Visitor visitor, Collection<Long> issueIds);
}
