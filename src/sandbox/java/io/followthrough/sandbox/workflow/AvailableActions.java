package io.followthrough.sandbox.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import io.followthrough.sandbox.issue.SandboxIssue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells plugins what may be done with an issue in its workflow. */
public record AvailableActions(Transitions transitions) implements IssueWorkflowManager {

  @Override
  public List<ActionDescriptor> getSortedAvailableActions(
      Issue issue, @Nullable ApplicationUser user) {
    var stored = (SandboxIssue) issue;
    return transitions.available(user, stored).isEmpty()
        ? List.of()
        : transitions.actions(user, stored);
  }
}
