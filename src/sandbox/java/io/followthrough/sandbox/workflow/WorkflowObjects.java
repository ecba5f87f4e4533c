package io.followthrough.sandbox.workflow;

import java.util.Map;

/** Makes the validators, conditions and functions that a workflow names; plugins bring most. */
@FunctionalInterface
public interface WorkflowObjects {

  /**
   * A new object of a class that a workflow names.
   *
   * @param className what stands under {@code class.name}
   * @param args everything the workflow says about it, {@code full.module.key} for one
   * @throws MissingWorkflowObject where nobody brings it: the plugin is disabled or gone
   */
  Object create(String className, Map<String, String> args);
}
