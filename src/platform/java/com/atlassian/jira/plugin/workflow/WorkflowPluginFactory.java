package com.atlassian.jira.plugin.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.Map;

/** Feeds the templates of a workflow module and reads its form. */
public interface WorkflowPluginFactory {
  Map<String, ?> getVelocityParams(String resourceName, AbstractDescriptor descriptor);

  Map<String, ?> getDescriptorParams(Map<String, Object> formParams);
}
