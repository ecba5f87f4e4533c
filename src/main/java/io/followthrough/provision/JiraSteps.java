package io.followthrough.provision;

import io.followthrough.policy.Policy;
import java.util.ArrayList;
import java.util.List;

/** The steps in the order in which they need each other. */
public final class JiraSteps {

  private final TypeSteps types;
  private final FieldSteps fields;
  private final WorkflowSteps workflow;
  private final Policy policy;

  public JiraSteps(TypeSteps types, FieldSteps fields, WorkflowSteps workflow, Policy policy) {
    this.types = types;
    this.fields = fields;
    this.workflow = workflow;
    this.policy = policy;
  }

  List<Step> all() {
    var steps = new ArrayList<>(types.all());
    policy.template().sections().forEach(section -> steps.add(fields.field(section)));
    steps.addAll(workflow.all());
    return List.copyOf(steps);
  }
}
