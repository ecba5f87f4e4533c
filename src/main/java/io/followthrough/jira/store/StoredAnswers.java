package io.followthrough.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.followthrough.action.Answer;
import io.followthrough.action.Disposition;
import io.followthrough.action.Duplicate;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.action.AnswerBook;
import io.followthrough.desk.action.Answers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Keeps answers in Active Objects. */
public final class StoredAnswers implements Answers, AnswerBook {

  /** As many values as every database that Jira runs on takes in one {@code IN}. */
  private static final int CHUNK = 1000;

  private final ActiveObjects objects;
  private final StoredHistory history;

  public StoredAnswers(ActiveObjects objects, StoredHistory history) {
    this.objects = objects;
    this.history = history;
  }

  /** The answers to some action items, by issue id; an item nobody answered is absent. */
  public Map<Long, StoredAnswer> of(Collection<Long> actionIds) {
    var ids = List.copyOf(actionIds);
    var answers = new HashMap<Long, StoredAnswer>();
    for (var from = 0; from < ids.size(); from += CHUNK) {
      for (var row : rows(ids.subList(from, Math.min(from + CHUNK, ids.size())))) {
        answers.put(row.getIssueId(), StoredAnswer.from(row));
      }
    }
    return answers;
  }

  /** The ids of the action items that are duplicates of an item. */
  public Set<Long> duplicatesOf(long actionId) {
    return Arrays.stream(followers(actionId))
        .map(AnswerEntity::getIssueId)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Days are written so that their order is that of their texts. */
  @Override
  public List<Long> endingBy(Disposition disposition, LocalDate day) {
    return idsOf(
        Query.select()
            .where("COUNTS_UNTIL <= ? AND DISPOSITION = ?", day.toString(), disposition.id()));
  }

  private List<Long> idsOf(Query query) {
    return Arrays.stream(objects.find(AnswerEntity.class, query.order("ISSUE_ID ASC")))
        .map(AnswerEntity::getIssueId)
        .toList();
  }

  @Override
  public Set<Long> record(long actionId, Answer answer, Visitor by, Instant at) {
    return objects.executeInTransaction(
        () -> {
          var rows = rows(List.of(actionId));
          var before = rows.length == 0 ? null : StoredAnswer.from(rows[0]).disposition();
          var row = rows.length == 0 ? newRow(actionId, answer.disposition(), by, at) : rows[0];
          AnswerColumns.fill(row, answer);
          row.setDecidedBy(by.key());
          row.setDecidedAt(Date.from(at));
          row.setUnasked(false);
          row.save();
          history.add(actionId, before, answer, by, at);
          var changed = new LinkedHashSet<>(Set.of(actionId));
          if (answer instanceof Duplicate duplicate && duplicate.of() != null) {
            changed.addAll(takeAlong(actionId, duplicate, by, at));
          }
          return changed;
        });
  }

  /** Writes down whether some postmortem asks for an item that was answered. */
  public void mark(long actionId, boolean unasked) {
    objects.executeInTransaction(
        () -> {
          for (var row : rows(List.of(actionId))) {
            if (row.isUnasked() != unasked) {
              row.setUnasked(unasked);
              row.save();
            }
          }
          return actionId;
        });
  }

  /**
   * Writes down which other tickets do part of an item, in place of those before. It need not have
   * been answered.
   */
  void put(long actionId, List<StoredRemediation> remediations, Visitor by, Instant at) {
    objects.executeInTransaction(
        () -> {
          var rows = rows(List.of(actionId));
          var row = rows.length == 0 ? newRow(actionId, Disposition.PROPOSED, by, at) : rows[0];
          row.setRemediations(StoredRemediation.text(remediations));
          row.save();
          return row;
        });
  }

  /** Writes down what was said of an item that was answered, in place of what was before. */
  void prove(long actionId, UnaryOperator<StoredProof> news) {
    objects.executeInTransaction(
        () -> {
          for (var row : rows(List.of(actionId))) {
            row.setProof(news.apply(StoredProof.of(row.getProof())).text());
            row.save();
          }
          return actionId;
        });
  }

  /** Who moves an item moves its duplicates: that is in their history too. */
  private List<Long> takeAlong(long actionId, Duplicate duplicate, Visitor by, Instant at) {
    var followers = followers(actionId);
    for (var follower : followers) {
      AnswerColumns.fill(follower, duplicate);
      follower.save();
      history.add(follower.getIssueId(), Disposition.DUPLICATE, duplicate, by, at);
    }
    return Arrays.stream(followers).map(AnswerEntity::getIssueId).toList();
  }

  private AnswerEntity newRow(long actionId, Disposition disposition, Visitor by, Instant at) {
    return objects.create(
        AnswerEntity.class,
        new DBParam("ISSUE_ID", actionId),
        new DBParam("DISPOSITION", disposition.id()),
        new DBParam("DECIDED_BY", by.key()),
        new DBParam("DECIDED_AT", Date.from(at)));
  }

  private AnswerEntity[] followers(long actionId) {
    return objects.find(
        AnswerEntity.class, Query.select().where("DUPLICATE_OF = ?", actionId).order("ID ASC"));
  }

  private AnswerEntity[] rows(List<Long> ids) {
    if (ids.isEmpty()) {
      return new AnswerEntity[0];
    }
    var marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
    return objects.find(
        AnswerEntity.class, Query.select().where("ISSUE_ID IN (" + marks + ")", ids.toArray()));
  }
}
