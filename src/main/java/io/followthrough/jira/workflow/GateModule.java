package io.followthrough.jira.workflow;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.List;

/** Knows under which names customers' workflows refer to the validator of the gate. */
final class GateModule {

  private static final String CLASS = "io.followthrough.jira.workflow.GateValidator";

  private GateModule() {}

  /** Whether a transition asks the gate. */
  static boolean isOn(ActionDescriptor action) {
    @SuppressWarnings("unchecked") // OSWorkflow's lists say nothing of what is in them
    var validators = (List<ValidatorDescriptor>) action.getValidators();
    return validators.stream()
        .anyMatch(validator -> CLASS.equals(validator.getArgs().get("class.name")));
  }
}
