package io.followthrough.jira.workflow;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.Map;

/** Describes the gate in the workflow editor: there is nothing to configure on a transition. */
public final class GateFactory extends AbstractWorkflowPluginFactory
    implements WorkflowPluginValidatorFactory, WorkflowPluginConditionFactory {

  @Override
  public Map<String, ?> getDescriptorParams(Map<String, Object> formParams) {
    return Map.of();
  }

  @Override
  protected void getVelocityParamsForInput(Map<String, Object> velocityParams) {}

  @Override
  protected void getVelocityParamsForEdit(
      Map<String, Object> velocityParams, AbstractDescriptor descriptor) {}

  @Override
  protected void getVelocityParamsForView(
      Map<String, Object> velocityParams, AbstractDescriptor descriptor) {}
}
