package io.followthrough.jira.event;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.AbstractWorkflowEvent;
import java.lang.invoke.MethodHandles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has somebody look whenever a workflow changes. Where this Jira does not tell of it, and where a
 * look fails, the nightly one finds what changed.
 */
public final class WorkflowListener {

  private static final Logger LOG = LoggerFactory.getLogger(MethodHandles.lookup().lookupClass());

  private final EventPublisher events;
  private final Runnable look;

  public WorkflowListener(EventPublisher events, Runnable look) {
    this.events = events;
    this.look = look;
  }

  /** Begins to listen. */
  public void start() {
    try {
      events.register(this);
    } catch (LinkageError e) {
      LOG.warn("This Jira does not tell when a workflow changes; that is noticed at night", e);
    }
  }

  /** Stops listening. */
  public void stop() {
    events.unregister(this);
  }

  /** A workflow or a draft of one was changed. */
  @EventListener
  public void changed(AbstractWorkflowEvent event) {
    try {
      look.run();
    } catch (RuntimeException e) {
      LOG.warn("Could not look whether every workflow asks the gate", e);
    }
  }
}
