package io.followthrough.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.followthrough.action.Accepted;
import io.followthrough.action.ActionItem;
import io.followthrough.action.Answer;
import io.followthrough.action.Person;
import io.followthrough.action.Proposed;
import io.followthrough.action.Rejected;
import io.followthrough.gate.Incident;
import io.followthrough.jira.store.StoredAnswer;
import io.followthrough.policy.Policy;
import io.followthrough.postmortem.Postmortem;
import io.followthrough.postmortem.Section;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the values that decide out of Jira's issues. */
public final class IssueReader {

  /** The key of the category of finished statuses, as the status category resource tells it. */
  private static final String FINISHED = "done";

  private final Catalogue catalogue;
  private final Policy policy;

  public IssueReader(Catalogue catalogue, Policy policy) {
    this.catalogue = catalogue;
    this.policy = policy;
  }

  /** An issue as an incident, whatever its type. */
  public Incident incident(Issue issue) {
    return new Incident(
        issue.getId(), issue.getKey(), isFinished(issue) || issue.getResolutionId() != null);
  }

  /** Whether an issue's type is one of an incident. */
  public boolean isIncident(Issue issue) {
    return policy.concerns(issue.getIssueType().getName());
  }

  Postmortem postmortem(Issue issue, List<ActionItem> actions) {
    return new Postmortem(
        issue.getId(),
        issue.getKey(),
        issue.getSummary(),
        issue.getStatus().getName(),
        catalogue.stateOf(issue),
        textsOf(issue),
        actions);
  }

  ActionItem action(Issue issue, @Nullable StoredAnswer stored) {
    return new ActionItem(
        issue.getId(),
        issue.getKey(),
        issue.getSummary(),
        issue.getStatus().getName(),
        isFinished(issue),
        answer(issue, stored));
  }

  static Person person(ApplicationUser user) {
    return new Person(user.getKey(), user.getName(), user.getDisplayName(), user.isActive());
  }

  private Map<String, String> textsOf(Issue issue) {
    var texts = new HashMap<String, String>();
    for (Section section : policy.template().sections()) {
      catalogue
          .fieldOf(section)
          .map(issue::getCustomFieldValue)
          .ifPresent(text -> texts.put(section.id(), text.toString()));
    }
    return texts;
  }

  private static Answer answer(Issue issue, @Nullable StoredAnswer stored) {
    if (stored == null) {
      return new Proposed();
    }
    return switch (stored.disposition()) {
      case PROPOSED -> new Proposed();
      case ACCEPTED -> accepted(issue, stored);
      case REJECTED -> new Rejected(stored.reasonCategory(), stored.reason());
    };
  }

  private static Accepted accepted(Issue issue, StoredAnswer stored) {
    var priority = issue.getPriority();
    var assignee = issue.getAssignee();
    return new Accepted(
        stored.type(),
        priority == null ? null : priority.getName(),
        assignee == null ? null : person(assignee),
        day(issue.getDueDate()),
        stored.priorityAction(),
        stored.doneWhen());
  }

  /** Jira keeps a day as the midnight it begins with, in the zone Jira runs in. */
  private static @Nullable LocalDate day(@Nullable Timestamp midnight) {
    return midnight == null ? null : midnight.toLocalDateTime().toLocalDate();
  }

  private static boolean isFinished(Issue issue) {
    return FINISHED.equals(issue.getStatus().getStatusCategory().getKey());
  }
}
