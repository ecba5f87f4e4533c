package io.followthrough.jira.workflow;

import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.List;

/** Knows under which names customers' workflows refer to the validator of the gate. */
final class GateModule {

  private static final String CLASS = "io.followthrough.jira.workflow.GateValidator";

  private static final String XML =
      """
      <workflow>
        <initial-actions><action id="1" name="any">
          <validators><validator type="class">
            <arg name="full.module.key">io.followthroughgate-validator</arg>
            <arg name="class.name">%s</arg>
          </validator></validators>
          <results><unconditional-result old-status="null" status="null" step="1"/></results>
        </action></initial-actions>
        <steps><step id="1" name="any"/></steps>
      </workflow>
      """
          .formatted(CLASS);

  private GateModule() {}

  /**
   * Has a transition ask the gate, after whatever it asks already. The validator is read from XML:
   * versions of OSWorkflow differ in how one is made.
   */
  @SuppressWarnings("unchecked") // OSWorkflow's lists say nothing of what is in them
  static void putOn(ActionDescriptor action) throws FactoryException {
    if (!isOn(action)) {
      var read = WorkflowUtil.convertXMLtoWorkflowDescriptor(XML).getInitialActions();
      var validator = (ValidatorDescriptor) ((ActionDescriptor) read.get(0)).getValidators().get(0);
      validator.setParent(action);
      action.getValidators().add(validator);
    }
  }

  /** Has a transition not ask the gate any more. */
  static void takeOff(ActionDescriptor action) {
    List<?> validators = action.getValidators();
    validators.removeIf(one -> isGate((ValidatorDescriptor) one));
  }

  /** Whether a transition asks the gate. */
  static boolean isOn(ActionDescriptor action) {
    List<?> validators = action.getValidators();
    return validators.stream().anyMatch(one -> isGate((ValidatorDescriptor) one));
  }

  private static boolean isGate(ValidatorDescriptor validator) {
    return CLASS.equals(validator.getArgs().get("class.name"));
  }
}
