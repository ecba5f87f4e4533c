package io.followthrough.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import net.java.ao.Entity;
import net.java.ao.Query;

/**
 * The issues that ever had a row of some kind, in memory: where few have one, nobody else costs a
 * query. What another node writes is known here within seconds.
 */
final class KnownIssues<R extends Entity> {

  private static final Duration UNTIL_NEXT_LOOK = Duration.ofSeconds(5);

  /** So many rows are looked at again: they may be written in another order than numbered. */
  private static final int LATE = 100;

  private final ActiveObjects objects;
  private final Class<R> kind;
  private final Function<R, Long> issue;
  private final InstantSource clock;
  private final Set<Long> known = ConcurrentHashMap.newKeySet();
  private Instant looked = Instant.MIN;
  private int last;

  KnownIssues(ActiveObjects objects, Class<R> kind, Function<R, Long> issue, InstantSource clock) {
    this.objects = objects;
    this.kind = kind;
    this.issue = issue;
    this.clock = clock;
  }

  boolean has(long issueId) {
    lookForNews();
    return known.contains(issueId);
  }

  /** This node wrote a row of it. */
  void add(long issueId) {
    known.add(issueId);
  }

  private synchronized void lookForNews() {
    var now = clock.instant();
    if (now.isBefore(looked.plus(UNTIL_NEXT_LOOK))) {
      return;
    }
    var from = Math.max(0, last - LATE);
    for (var row : objects.find(kind, Query.select().where("ID > ?", from).order("ID ASC"))) {
      known.add(issue.apply(row));
      last = row.getID();
    }
    looked = now;
  }
}
