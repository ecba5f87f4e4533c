package io.followthrough.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.followthrough.action.Rejected;
import io.followthrough.desk.Visitor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;

/**
 * Keeps in Active Objects what postmortems asked for, and what reviewed incidents: there the
 * incident is who asks, and the postmortem what is asked for. Two nodes may write down the same
 * thing at once; that is why nothing here relies on there being one row a thing.
 */
public final class StoredAsks {

  /** As many values as every database that Jira runs on takes in one {@code IN}. */
  private static final int CHUNK = 1000;

  private final ActiveObjects objects;

  public StoredAsks(ActiveObjects objects) {
    this.objects = objects;
  }

  /** All that some postmortems or incidents ever asked for, oldest first. */
  public List<StoredAsk> of(Collection<Long> askers) {
    var ids = List.copyOf(askers);
    var found = new ArrayList<StoredAsk>();
    for (var from = 0; from < ids.size(); from += CHUNK) {
      var chunk = ids.subList(from, Math.min(from + CHUNK, ids.size()));
      var marks = String.join(", ", Collections.nCopies(chunk.size(), "?"));
      Arrays.stream(find("ASKER_ID IN (" + marks + ")", chunk.toArray()))
          .map(StoredAsk::from)
          .forEach(found::add);
    }
    return found;
  }

  /** The ids of those that ever asked for an issue. */
  public Set<Long> askersOf(long issueId) {
    return Arrays.stream(find("ISSUE_ID = ?", issueId))
        .map(AskEntity::getAskerId)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Who asks for some tickets, or ever asked for them. */
  public List<StoredAsk> forAny(Collection<Long> issueIds) {
    return Chunk.allOf(issueIds).stream()
        .flatMap(
            chunk -> Arrays.stream(find("ISSUE_ID IN (" + chunk.marks() + ")", chunk.values())))
        .map(StoredAsk::from)
        .toList();
  }

  /**
   * The ids of the tickets that anybody ever asked for, in order.
   *
   * @param after the id they come after
   * @param most how many at most
   */
  public List<Long> issues(long after, int most) {
    return Arrays.stream(
            objects.find(
                AskEntity.class,
                Query.select().where("ISSUE_ID > ?", after).order("ISSUE_ID ASC").limit(most)))
        .map(AskEntity::getIssueId)
        .distinct()
        .toList();
  }

  /** Writes down what is asked for. */
  public void add(Collection<StoredAsk> asks) {
    if (asks.isEmpty()) {
      return;
    }
    objects.executeInTransaction(
        () -> {
          for (var ask : asks) {
            objects.create(
                AskEntity.class,
                new DBParam("ASKER_ID", ask.asker()),
                new DBParam("ISSUE_ID", ask.issue()),
                new DBParam("ISSUE_KEY", ask.key()),
                new DBParam("SUMMARY", ask.summary()),
                new DBParam("CANONICAL_ID", ask.canonical()));
          }
          return asks;
        });
  }

  /** Writes down how tickets look now, where that is news. */
  public void update(Collection<StoredAsk> asks) {
    if (asks.isEmpty()) {
      return;
    }
    objects.executeInTransaction(
        () -> {
          asks.forEach(this::update);
          return asks;
        });
  }

  private void update(StoredAsk now) {
    for (var row : find("ASKER_ID = ? AND ISSUE_ID = ?", now.asker(), now.issue())) {
      if (!row.getIssueKey().equals(now.key())
          || !Objects.equals(row.getSummary(), now.summary())
          || !Objects.equals(row.getCanonicalId(), now.canonical())) {
        row.setIssueKey(now.key());
        row.setSummary(now.summary());
        row.setCanonicalId(now.canonical());
        row.save();
      }
    }
  }

  /**
   * Writes down that somebody gave an issue up.
   *
   * @return whether anybody asked for it until now
   */
  public boolean letGo(long asker, long issue, Rejected why, Visitor by, Instant at) {
    return objects.executeInTransaction(
        () -> {
          var rows = find("ASKER_ID = ? AND ISSUE_ID = ? AND LET_GO_AT IS NULL", asker, issue);
          for (var row : rows) {
            row.setReasonCategory(Objects.requireNonNull(why.category()).id());
            row.setReason(why.reason());
            row.setLetGoBy(by.key());
            row.setLetGoAt(Date.from(at));
            row.save();
          }
          return rows.length > 0;
        });
  }

  private AskEntity[] find(String where, Object... values) {
    return objects.find(AskEntity.class, Query.select().where(where, values).order("ID ASC"));
  }
}
