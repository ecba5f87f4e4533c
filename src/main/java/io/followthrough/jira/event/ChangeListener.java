package io.followthrough.jira.event;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.issue.link.IssueLink;
import io.followthrough.desk.IssueWatch;
import java.lang.invoke.MethodHandles;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has every watch look at whatever changed. What goes wrong in here is logged and left: the change
 * has happened, and the next one looks again.
 */
public final class ChangeListener {

  private static final Logger LOG = LoggerFactory.getLogger(MethodHandles.lookup().lookupClass());

  private final EventPublisher events;
  private final List<IssueWatch> watches;

  public ChangeListener(EventPublisher events, List<IssueWatch> watches) {
    this.events = events;
    this.watches = List.copyOf(watches);
  }

  /** Begins to listen. */
  public void start() {
    events.register(this);
  }

  /** Stops listening. */
  public void stop() {
    events.unregister(this);
  }

  /** An issue was created, changed, moved through its workflow or deleted. */
  @EventListener
  public void issueChanged(IssueEvent event) {
    var parent = event.getIssue().getParentId();
    if (parent == null) {
      look(event.getIssue().getId());
    } else {
      look(event.getIssue().getId(), parent);
    }
  }

  /** Two issues were linked. */
  @EventListener
  public void linked(IssueLinkCreatedEvent event) {
    lookAtBothEndsOf(event.getIssueLink());
  }

  /** A link between two issues was removed. */
  @EventListener
  public void unlinked(IssueLinkDeletedEvent event) {
    lookAtBothEndsOf(event.getIssueLink());
  }

  private void lookAtBothEndsOf(IssueLink link) {
    look(link.getSourceId(), link.getDestinationId());
  }

  private void look(Long... issueIds) {
    watches.forEach(watch -> look(watch, issueIds));
  }

  private static void look(IssueWatch watch, Long... issueIds) {
    try {
      watch.issuesChanged(issueIds);
    } catch (RuntimeException e) {
      LOG.warn("Could not look at what {} concern", Arrays.toString(issueIds), e);
    }
  }
}
