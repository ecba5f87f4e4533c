package io.followthrough.sandbox.workflow;

import com.opensymphony.workflow.InvalidWorkflowDescriptorException;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import io.followthrough.sandbox.constant.Statuses;
import java.util.List;

/** Looks whether a workflow can be run before it is kept. */
final class WorkflowCheck {

  private final String name;
  private final WorkflowDescriptor workflow;
  private final Statuses statuses;

  WorkflowCheck(String name, WorkflowDescriptor workflow, Statuses statuses) {
    this.name = name;
    this.workflow = workflow;
    this.statuses = statuses;
  }

  /**
   * @throws IllegalArgumentException with the first thing that keeps the workflow from running
   */
  void run() {
    try {
      workflow.validate();
    } catch (InvalidWorkflowDescriptorException e) {
      throw refusal(e.getMessage());
    }
    if (workflow.getInitialActions().isEmpty()) {
      throw refusal("it has no initial action, so that no issue can be created");
    }
    @SuppressWarnings("unchecked")
    var steps = (List<StepDescriptor>) workflow.getSteps();
    steps.forEach(this::checkStep);
  }

  private void checkStep(StepDescriptor step) {
    var statusId = StepStatus.of(step);
    if (statusId == null) {
      throw refusal("its step \"" + step.getName() + "\" has no jira.status.id");
    }
    if (statuses.withId(statusId).isEmpty()) {
      throw refusal("its step \"" + step.getName() + "\" has the unknown status " + statusId);
    }
  }

  private IllegalArgumentException refusal(String reason) {
    return new IllegalArgumentException("The workflow \"" + name + "\" cannot be kept: " + reason);
  }
}
