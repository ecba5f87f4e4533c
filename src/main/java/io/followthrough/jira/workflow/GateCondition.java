package io.followthrough.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Condition;
import io.followthrough.desk.incident.GateDesk;
import io.followthrough.jira.IssueReader;
import java.lang.invoke.MethodHandles;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hides a transition while the gate of its issue is shut. Prefer the validator: a hidden button
 * explains nothing. A condition that cannot tell hides the transition too.
 */
public final class GateCondition implements Condition {

  private static final Logger LOG = LoggerFactory.getLogger(MethodHandles.lookup().lookupClass());

  private final GateDesk gate;
  private final IssueReader reader;

  public GateCondition(GateDesk gate, IssueReader reader) {
    this.gate = gate;
    this.reader = reader;
  }

  @Override
  @SuppressWarnings("rawtypes") // OSWorkflow's own signature
  public boolean passesCondition(Map transientVars, Map args, PropertySet propertySet) {
    var issue = (Issue) Objects.requireNonNull(transientVars.get("issue"));
    try {
      return gate.verdict(reader.incident(issue)).opens();
    } catch (RuntimeException e) {
      LOG.warn("Could not ask the gate about {}; the transition stays hidden", issue.getKey(), e);
      return false;
    }
  }
}
