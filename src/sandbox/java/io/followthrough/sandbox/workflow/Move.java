package io.followthrough.sandbox.workflow;

import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import io.followthrough.sandbox.issue.SandboxIssue;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One issue on its way through one action, as OSWorkflow's variables carry it.
 *
 * @param issue the issue with what will be stored
 * @param original the issue as it is stored; the very same for a new one
 * @param user who moves it; {@code null} for nobody
 * @param comment what he says about it; {@code null} for nothing
 */
record Move(
    SandboxIssue issue,
    SandboxIssue original,
    @Nullable ApplicationUser user,
    @Nullable String comment) {

  private static final String VARIABLE = "io.followthrough.sandbox.move";

  /** The variables that Jira gives to conditions, validators and functions. */
  Map<String, Object> variables() {
    var variables = new HashMap<String, Object>();
    variables.put(VARIABLE, this);
    variables.put("issue", issue);
    variables.put("originalissueobject", original);
    variables.put("pkey", issue.getProjectObject().key());
    if (user != null) {
      variables.put("userKey", user.getKey());
      variables.put("username", user.getName());
    }
    if (comment != null) {
      variables.put("comment", comment);
    }
    return variables;
  }

  static Move of(Map<?, ?> variables) {
    return (Move) Objects.requireNonNull(variables.get(VARIABLE), "not a move of the sandbox's");
  }

  /** The status of the step that the move leads to. */
  static String statusId(Map<?, ?> variables) {
    var descriptor = (WorkflowDescriptor) variables.get("descriptor");
    // OSWorkflow 2.7 tells functions of the store, not of the step it has just made in it.
    var step = ((EntryStore) variables.get("store")).created();
    return StepStatus.of(descriptor.getStep(step.getStepId()));
  }
}
