package io.followthrough.sandbox.workflow;

import com.opensymphony.workflow.loader.StepDescriptor;

/** Knows under which names Jira's workflows say more than OSWorkflow asks for. */
final class StepStatus {

  private static final String STATUS = "jira.status.id";
  private static final String EDITABLE = "jira.issue.editable";

  private StepStatus() {}

  /** The id of the status that issues on a step have; {@code null} where a step has none. */
  static String of(StepDescriptor step) {
    return (String) step.getMetaAttributes().get(STATUS);
  }

  /** Whether the fields of an issue on a step may be edited. */
  static boolean allowsEditing(StepDescriptor step) {
    return !"false".equals(step.getMetaAttributes().get(EDITABLE));
  }
}
