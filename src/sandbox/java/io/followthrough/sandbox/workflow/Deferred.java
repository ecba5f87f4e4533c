package io.followthrough.sandbox.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.WorkflowException;
import java.lang.invoke.MethodHandles;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands for a class a workflow names until its arguments are known.
 *
 * <p>OSWorkflow 2.7 loads by class name alone, while a plugin's object is found by its {@code
 * full.module.key}, which is one of the arguments.
 */
final class Deferred implements Condition, Validator, FunctionProvider {

  private static final Logger LOG = LoggerFactory.getLogger(MethodHandles.lookup().lookupClass());

  private final String className;
  private final WorkflowObjects objects;

  Deferred(String className, WorkflowObjects objects) {
    this.className = className;
    this.objects = objects;
  }

  /** A condition that is missing or cannot tell hides its transition. */
  @Override
  public boolean passesCondition(Map transientVars, Map args, PropertySet properties)
      throws WorkflowException {
    try {
      return made(Condition.class, args).passesCondition(transientVars, args, properties);
    } catch (RuntimeException | LinkageError e) {
      LOG.warn("The condition {} could not be asked; its transition stays hidden", className, e);
      throw new WorkflowException(className + " could not be asked", e);
    }
  }

  /** A validator that is missing or fails refuses: whoever guards a door must not be left out. */
  @Override
  public void validate(Map transientVars, Map args, PropertySet properties)
      throws WorkflowException {
    try {
      made(Validator.class, args).validate(transientVars, args, properties);
    } catch (MissingWorkflowObject e) {
      throw new InvalidInputException(e.getMessage());
    } catch (RuntimeException | LinkageError e) {
      LOG.error("The validator {} failed; its transition is refused", className, e);
      throw new InvalidInputException(
          "The validator "
              + className
              + " of this transition failed, so nothing was changed."
              + " Ask an administrator to look into the log.");
    }
  }

  @Override
  public void execute(Map transientVars, Map args, PropertySet properties)
      throws WorkflowException {
    try {
      made(FunctionProvider.class, args).execute(transientVars, args, properties);
    } catch (MissingWorkflowObject e) {
      throw new WorkflowException(e.getMessage(), e);
    }
  }

  private <T> T made(Class<T> kind, Map<?, ?> args) {
    var named = new HashMap<String, String>();
    args.forEach((name, value) -> named.put((String) name, (String) value));
    var object = objects.create(className, named);
    if (!kind.isInstance(object)) {
      throw new MissingWorkflowObject(
          "The workflow of this issue uses "
              + className
              + " as a "
              + kind.getSimpleName()
              + ", which it is not. Ask an administrator to mend the workflow.");
    }
    return kind.cast(object);
  }
}
