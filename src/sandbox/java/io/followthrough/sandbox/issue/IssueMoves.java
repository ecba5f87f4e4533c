package io.followthrough.sandbox.issue;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import org.jspecify.annotations.Nullable;

/** What leads issues through their workflows on behalf of a user; the workflow room answers. */
public interface IssueMoves {

  /** Why somebody cannot take a way now; its validators are asked only once he takes it. */
  ErrorCollection objections(@Nullable ApplicationUser user, SandboxIssue issue, int actionId);

  /**
   * Leads an issue through a transition.
   *
   * @throws Refused where the workflow says no
   */
  SandboxIssue move(@Nullable ApplicationUser user, long issueId, int actionId, IssueInput input);
}
