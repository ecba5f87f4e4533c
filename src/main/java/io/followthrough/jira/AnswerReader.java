package io.followthrough.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.followthrough.action.Accepted;
import io.followthrough.action.Answer;
import io.followthrough.action.Canonical;
import io.followthrough.action.Deferred;
import io.followthrough.action.Duplicate;
import io.followthrough.action.Person;
import io.followthrough.action.Proposed;
import io.followthrough.action.Rejected;
import io.followthrough.action.RiskAccepted;
import io.followthrough.jira.store.StoredAnswer;
import io.followthrough.policy.Today;
import java.sql.Timestamp;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Puts answers together from what the ticket says and what is kept beside it, as far as they count
 * today.
 */
public final class AnswerReader {

  private final UserManager users;
  private final Today today;

  public AnswerReader(UserManager users, Today today) {
    this.users = users;
    this.today = today;
  }

  /**
   * An answer.
   *
   * @param issue the ticket; {@code null} where it does not exist any more
   * @param stored the part kept beside it; {@code null} where there is none
   * @param canonical of a duplicate: what stands for it; {@code null} where that is gone
   */
  Answer answer(
      @Nullable Issue issue, @Nullable StoredAnswer stored, @Nullable Canonical canonical) {
    return stored == null ? new Proposed() : given(issue, stored, canonical).asOf(today.day());
  }

  static Person person(ApplicationUser user) {
    return new Person(user.getKey(), user.getName(), user.getDisplayName(), user.isActive());
  }

  private Answer given(@Nullable Issue issue, StoredAnswer stored, @Nullable Canonical canonical) {
    return switch (stored.disposition()) {
      case PROPOSED -> new Proposed();
      case ACCEPTED -> accepted(issue, stored);
      case DEFERRED ->
          new Deferred(
              stored.reason(), stored.countsUntil(), approver(stored), stored.delays().deferrals());
      case REJECTED -> new Rejected(stored.reasonCategory(), stored.reason());
      case RISK_ACCEPTED ->
          new RiskAccepted(
              stored.reason(), approver(stored), stored.decidedBy(), stored.countsUntil());
      case DUPLICATE -> new Duplicate(canonical);
    };
  }

  private Accepted accepted(@Nullable Issue issue, StoredAnswer stored) {
    var priority = issue == null ? null : issue.getPriority();
    var assignee = issue == null ? null : issue.getAssignee();
    return new Accepted(
        stored.type(),
        priority == null ? null : priority.getName(),
        assignee == null ? null : person(assignee),
        issue == null ? null : day(issue.getDueDate()),
        stored.priorityAction(),
        stored.doneWhen(),
        stored.reason(),
        approver(stored));
  }

  /** Who once approved stays the approver, also after Jira has forgotten him. */
  private @Nullable Person approver(StoredAnswer stored) {
    var key = stored.approver();
    return key == null ? null : person(key);
  }

  /** Somebody by the user key; whom Jira has forgotten is called by it. */
  Person person(String userKey) {
    var user = users.getUserByKey(userKey);
    return user == null ? new Person(userKey, userKey, userKey, false) : person(user);
  }

  /** Jira keeps a day as the midnight it begins with, in the zone Jira runs in. */
  static @Nullable LocalDate day(@Nullable Timestamp midnight) {
    return midnight == null ? null : midnight.toLocalDateTime().toLocalDate();
  }
}
