package io.followthrough.jira.workflow;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds whatever in a workflow refers to a class of this plugin: the validators of the gate and of
 * reviews, which can be taken out, and the gate's condition. Versions of OSWorkflow differ in how
 * one gets at the conditions of a transition, so those are found as all versions write them, and
 * left to people.
 */
final class OurParts {

  private static final String PACKAGE = "io.followthrough.";

  private OurParts() {}

  /** The transitions that have a validator of ours, each once. */
  static List<ActionDescriptor> validated(WorkflowDescriptor workflow) {
    return actions(workflow).filter(OurParts::isValidated).toList();
  }

  /** The names of the transitions that have a condition of ours. */
  static List<String> conditioned(WorkflowDescriptor workflow) {
    return actions(workflow)
        .filter(OurParts::isConditioned)
        .map(ActionDescriptor::getName)
        .toList();
  }

  /** Takes our validators out of a workflow. */
  static void takeOut(WorkflowDescriptor workflow) {
    for (var action : validated(workflow)) {
      List<?> validators = action.getValidators();
      validators.removeIf(OurParts::isOurs);
    }
  }

  private static boolean isValidated(ActionDescriptor action) {
    List<?> validators = action.getValidators();
    return validators.stream().anyMatch(OurParts::isOurs);
  }

  private static boolean isOurs(Object validator) {
    var name = ((ValidatorDescriptor) validator).getArgs().get("class.name");
    return String.valueOf(name).strip().startsWith(PACKAGE);
  }

  private static boolean isConditioned(ActionDescriptor action) {
    var xml = new StringWriter();
    if (action.getRestriction() != null) {
      action.getRestriction().writeXML(new PrintWriter(xml, true), 0);
    }
    return xml.toString().contains(PACKAGE);
  }

  /** A common transition is one object, in whatever steps it is. */
  private static Stream<ActionDescriptor> actions(WorkflowDescriptor workflow) {
    var seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<?> initial = workflow.getInitialActions();
    List<?> global = workflow.getGlobalActions();
    List<?> steps = workflow.getSteps();
    return Stream.of(
            initial.stream(),
            global.stream(),
            steps.stream()
                .flatMap(step -> ((List<?>) ((StepDescriptor) step).getActions()).stream()))
        .flatMap(Function.identity())
        .filter(seen::add)
        .map(ActionDescriptor.class::cast);
  }
}
