package io.followthrough.provision;

import io.followthrough.postmortem.Sections;
import java.util.ArrayList;
import java.util.List;

/** The steps in the order in which they need each other. */
public final class JiraSteps {

  private final TypeSteps types;
  private final FieldSteps fields;
  private final WorkflowSteps workflow;

  public JiraSteps(TypeSteps types, FieldSteps fields, WorkflowSteps workflow) {
    this.types = types;
    this.fields = fields;
    this.workflow = workflow;
  }

  List<Step> all() {
    var steps = new ArrayList<>(types.all());
    Sections.all().forEach(section -> steps.add(fields.field(section)));
    steps.add(fields.facilitator());
    steps.addAll(workflow.all());
    return List.copyOf(steps);
  }
}
