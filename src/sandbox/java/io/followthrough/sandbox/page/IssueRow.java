package io.followthrough.sandbox.page;

import org.jspecify.annotations.Nullable;

/**
 * An issue as one line: in a list, among links, as a sub-task.
 *
 * @param due the day, empty where there is none
 * @param resolution its name, empty while the issue is unresolved
 */
public record IssueRow(
    long id,
    String key,
    String summary,
    String type,
    StatusView status,
    String priority,
    String assignee,
    String reporter,
    String resolution,
    String due,
    @Nullable Moment created,
    @Nullable Moment updated) {

  /** Whether the key is shown struck through, as Jira does with resolved issues. */
  public boolean resolved() {
    return !resolution.isEmpty();
  }
}
