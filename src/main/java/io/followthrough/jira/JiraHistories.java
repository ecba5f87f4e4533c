package io.followthrough.jira;

import io.followthrough.action.Accepted;
import io.followthrough.action.Answer;
import io.followthrough.action.Canonical;
import io.followthrough.action.Deferred;
import io.followthrough.action.Duplicate;
import io.followthrough.action.Person;
import io.followthrough.action.Proposed;
import io.followthrough.action.Rejected;
import io.followthrough.action.RiskAccepted;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.action.AnswerChange;
import io.followthrough.desk.action.Histories;
import io.followthrough.jira.store.StoredChange;
import io.followthrough.jira.store.StoredHistory;
import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts names to the user keys and issue ids of what was answered. */
public final class JiraHistories implements Histories {

  private final StoredHistory history;
  private final AnswerReader people;
  private final ActionReader actions;
  private final Sight sight;

  public JiraHistories(
      StoredHistory history, AnswerReader people, ActionReader actions, Sight sight) {
    this.history = history;
    this.people = people;
    this.actions = actions;
    this.sight = sight;
  }

  @Override
  public List<AnswerChange> of(Visitor visitor, long actionId, int before, int limit) {
    var changes = history.of(actionId, before, limit);
    var behind =
        changes.stream()
            .map(StoredChange::duplicateOf)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    var sheaf = actions.read(behind);
    return changes.stream()
        .map(change -> change(change, id -> canonical(visitor, id, sheaf)))
        .toList();
  }

  private AnswerChange change(StoredChange stored, LongFunction<@Nullable Canonical> canonical) {
    return new AnswerChange(
        stored.id(),
        stored.before(),
        answer(stored, canonical),
        people.person(stored.by()),
        stored.at());
  }

  private Answer answer(StoredChange stored, LongFunction<@Nullable Canonical> canonical) {
    return switch (stored.disposition()) {
      case PROPOSED -> new Proposed();
      case ACCEPTED ->
          new Accepted(
              stored.type(),
              stored.priority(),
              person(stored.owner()),
              stored.due(),
              stored.priorityAction(),
              stored.doneWhen(),
              stored.reason(),
              person(stored.approver()));
      case DEFERRED ->
          new Deferred(
              stored.reason(), stored.countsUntil(), person(stored.approver()), stored.deferrals());
      case REJECTED -> new Rejected(stored.category(), stored.reason());
      case RISK_ACCEPTED ->
          new RiskAccepted(
              stored.reason(), person(stored.approver()), stored.by(), stored.countsUntil());
      case DUPLICATE ->
          new Duplicate(
              stored.duplicateOf() == null ? null : canonical.apply(stored.duplicateOf()));
    };
  }

  private @Nullable Person person(@Nullable String userKey) {
    return userKey == null ? null : people.person(userKey);
  }

  private @Nullable Canonical canonical(Visitor visitor, long id, ActionReader.Sheaf sheaf) {
    return sheaf
        .issue(id)
        .filter(issue -> sight.reaches(visitor, issue))
        .map(issue -> Canonical.of(sheaf.action(issue)))
        .orElse(null);
  }
}
