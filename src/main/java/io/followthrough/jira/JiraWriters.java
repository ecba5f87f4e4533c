package io.followthrough.jira;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.fields.CustomField;
import io.followthrough.desk.review.Writers;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads Jira's history of an issue. That names fields by what they were called then: what was
 * written into a field before it was renamed counts for nobody.
 */
public final class JiraWriters implements Writers {

  private final IssueManager issues;
  private final ChangeHistoryManager histories;
  private final Catalogue catalogue;

  public JiraWriters(IssueManager issues, ChangeHistoryManager histories, Catalogue catalogue) {
    this.issues = issues;
    this.histories = histories;
    this.catalogue = catalogue;
  }

  @Override
  public Set<String> since(long postmortemId, Collection<String> sections, Instant after) {
    var issue = issues.getIssueObject(postmortemId);
    if (issue == null) {
      return Set.of();
    }
    var fields =
        sections.stream()
            .flatMap(section -> catalogue.fieldOf(section).stream())
            .map(CustomField::getName)
            .collect(Collectors.toSet());
    return histories.getChangeHistories(issue).stream()
        .filter(change -> change.getTimePerformed().toInstant().isAfter(after))
        .filter(change -> touches(change, fields))
        .map(ChangeHistory::getAuthorKey)
        .filter(Objects::nonNull)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean touches(ChangeHistory change, Set<String> fields) {
    return change.getChangeItemBeans().stream().anyMatch(item -> fields.contains(item.getField()));
  }
}
