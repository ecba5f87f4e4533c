package io.followthrough.sandbox.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What issues need of their workflows; the workflow room answers. */
public interface IssueWorkflow {

  /**
   * Puts a new issue through the first action of its workflow, which stores it.
   *
   * @throws Refused where the action's validators say no
   */
  void start(SandboxIssue issue, @Nullable ApplicationUser user);

  /** Whether the step an issue stands on lets its fields be edited. */
  boolean allowsEditing(Issue issue);

  /** Forgets where issues stood that were deleted. */
  void forget(Collection<Long> entryIds);
}
