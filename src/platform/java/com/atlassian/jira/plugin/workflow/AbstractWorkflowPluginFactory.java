package com.atlassian.jira.plugin.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.LinkedHashMap;
import java.util.Map;

/** Sends each of a workflow module's views to a method of its own. */
public abstract class AbstractWorkflowPluginFactory implements WorkflowPluginFactory {
  @Override
  public Map<String, ?> getVelocityParams(String resourceName, AbstractDescriptor descriptor) {
    Map<String, Object> velocityParams = new LinkedHashMap<>();
    switch (resourceName) {
      case "input-parameters":
        getVelocityParamsForInput(velocityParams);
        break;
      case "edit-parameters":
        getVelocityParamsForEdit(velocityParams, descriptor);
        break;
      case "view":
        getVelocityParamsForView(velocityParams, descriptor);
        break;
      default:
        throw new IllegalArgumentException("A workflow module has no view named " + resourceName);
    }
    return velocityParams;
  }

  protected abstract void getVelocityParamsForInput(Map<String, Object> velocityParams);

  protected abstract void getVelocityParamsForEdit(
      Map<String, Object> velocityParams, AbstractDescriptor descriptor);

  protected abstract void getVelocityParamsForView(
      Map<String, Object> velocityParams, AbstractDescriptor descriptor);
}
