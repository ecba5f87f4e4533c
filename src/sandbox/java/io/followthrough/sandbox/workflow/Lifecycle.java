package io.followthrough.sandbox.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.spi.Step;
import io.followthrough.sandbox.issue.IssueWorkflow;
import io.followthrough.sandbox.issue.SandboxIssue;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Begins and ends the life of issues in their workflows. */
final class Lifecycle implements IssueWorkflow {

  private final EntryStore entries;
  private final Workflows workflows;
  private final WorkflowSchemes schemes;
  private final Engines engines;

  Lifecycle(EntryStore entries, Workflows workflows, WorkflowSchemes schemes, Engines engines) {
    this.entries = entries;
    this.workflows = workflows;
    this.schemes = schemes;
    this.engines = engines;
  }

  @Override
  public void start(SandboxIssue issue, @Nullable ApplicationUser user) {
    var name =
        schemes.workflowFor(issue.getProjectObject(), Long.parseLong(issue.getIssueTypeId()));
    var workflow =
        workflows
            .withName(name)
            .orElseThrow(() -> new IllegalStateException("There is no workflow named " + name));
    var first = (ActionDescriptor) workflow.getDescriptor().getInitialActions().get(0);
    var move = new Move(issue, issue, user, null);
    Engines.run(() -> engines.of(user).initialize(name, first.getId(), move.variables()));
    if (issue.getId() == null) {
      throw new IllegalStateException(
          "The first action of the workflow " + name + " has no IssueCreateFunction");
    }
  }

  /** An issue whose step the workflow no longer has can be edited, as in Jira. */
  @Override
  public boolean allowsEditing(Issue issue) {
    var entryId = ((SandboxIssue) issue).getWorkflowId();
    return entries.findCurrentSteps(entryId).stream()
        .map(step -> stepOf(entryId, step))
        .allMatch(step -> step == null || StepStatus.allowsEditing(step));
  }

  private @Nullable StepDescriptor stepOf(long entryId, Step step) {
    return workflows
        .withName(entries.workflowOf(entryId))
        .map(workflow -> workflow.getDescriptor().getStep(step.getStepId()))
        .orElse(null);
  }

  @Override
  public void forget(Collection<Long> entryIds) {
    entries.forget(entryIds);
  }
}
