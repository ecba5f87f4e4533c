package io.followthrough.sandbox.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.AbstractWorkflow;
import com.opensymphony.workflow.WorkflowContext;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import java.lang.invoke.MethodHandles;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Is OSWorkflow for one call of one user; a new one is made for the next. */
final class Engine extends AbstractWorkflow {

  private static final Logger LOG = LoggerFactory.getLogger(MethodHandles.lookup().lookupClass());

  private final WorkflowObjects objects;

  Engine(Descriptors descriptors, WorkflowObjects objects, @Nullable String callerKey) {
    this.objects = objects;
    this.context = new Caller(callerKey);
    setConfiguration(descriptors);
  }

  @Override
  protected Object loadObject(String className) {
    return new Deferred(className.trim(), objects);
  }

  /**
   * A condition that cannot be asked hides its own transition, negated or not, and no other one.
   */
  @Override
  protected boolean passesCondition(
      ConditionDescriptor condition, Map transientVars, PropertySet properties, int stepId) {
    try {
      return super.passesCondition(condition, transientVars, properties, stepId);
    } catch (WorkflowException e) {
      LOG.warn("A condition could not be asked; its transition stays hidden", e);
      return false;
    }
  }

  /** An issue in a status without transitions still has that status: nothing is ever finished. */
  @Override
  protected void checkImplicitFinish(long entryId) {
    // See above.
  }

  private record Caller(@Nullable String key) implements WorkflowContext {

    @Override
    public @Nullable String getCaller() {
      return key;
    }

    /** Whoever runs the engine rolls back on its exceptions, so there is nothing to note here. */
    @Override
    public void setRollbackOnly() {
      // See above.
    }
  }
}
