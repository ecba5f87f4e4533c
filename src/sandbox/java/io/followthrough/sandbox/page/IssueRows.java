package io.followthrough.sandbox.page;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.user.ApplicationUser;
import io.followthrough.sandbox.issue.SandboxIssue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts issues of the tracker into lines for pages. */
public final class IssueRows {

  private final Clockwork clockwork;

  public IssueRows(Clockwork clockwork) {
    this.clockwork = clockwork;
  }

  /** The line of one issue. */
  public IssueRow of(SandboxIssue issue) {
    return new IssueRow(
        issue.getId(),
        Objects.requireNonNull(issue.getKey()),
        issue.getSummary(),
        issue.getIssueType().getName(),
        StatusView.of(Objects.requireNonNull(issue.getStatus())),
        name(issue.getPriority()),
        issue.getAssignee() == null ? "Unassigned" : name(issue.getAssignee()),
        name(issue.getReporter()),
        name(issue.getResolution()),
        clockwork.day(issue.due()),
        clockwork.moment(issue.getCreated()),
        clockwork.moment(issue.getUpdated()));
  }

  private static String name(@Nullable IssueConstant constant) {
    return constant == null ? "" : constant.getName();
  }

  private static String name(@Nullable ApplicationUser user) {
    return user == null ? "" : user.getDisplayName();
  }
}
