package io.followthrough.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import io.followthrough.desk.GateDesk;
import io.followthrough.desk.People;
import io.followthrough.desk.Words;
import io.followthrough.gate.Message;
import io.followthrough.gate.Obstacle;
import io.followthrough.gate.Verdict;
import io.followthrough.jira.IssueReader;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Holds back a transition while the gate of its issue is shut, and says everything that stands in
 * the way. Keeps no state between calls.
 */
public final class GateValidator implements Validator {

  private final GateDesk gate;
  private final IssueReader reader;
  private final People people;
  private final Words words;

  public GateValidator(GateDesk gate, IssueReader reader, People people, Words words) {
    this.gate = gate;
    this.reader = reader;
    this.people = people;
    this.words = words;
  }

  @Override
  @SuppressWarnings("rawtypes") // OSWorkflow's own signature
  public void validate(Map transientVars, Map args, PropertySet propertySet)
      throws InvalidInputException {
    var verdict = verdictOn((Issue) Objects.requireNonNull(transientVars.get("issue")));
    if (verdict.opens()) {
      return;
    }
    var refusal = new InvalidInputException();
    verdict.obstacles().forEach(obstacle -> refusal.addError(sentence(obstacle)));
    throw refusal;
  }

  /** Nobody signed in, as with a scheduled script, sees counts only. */
  private Verdict verdictOn(Issue issue) {
    var incident = reader.incident(issue);
    return people
        .current()
        .map(visitor -> gate.verdictFor(visitor, incident))
        .orElseGet(() -> gate.verdict(incident).seenBy(Set.of(incident.id())));
  }

  private String sentence(Obstacle obstacle) {
    return words.say(
        Message.of(
            "followthrough.gate.refusal",
            words.say(obstacle.message()),
            words.say(obstacle.mend())));
  }
}
