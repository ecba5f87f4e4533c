package io.followthrough.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import io.followthrough.desk.People;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.Words;
import io.followthrough.desk.audit.AuditAct;
import io.followthrough.desk.incident.BypassDesk;
import io.followthrough.desk.incident.CancellationDesk;
import io.followthrough.desk.incident.GateDesk;
import io.followthrough.desk.incident.GateNotes;
import io.followthrough.desk.incident.IncidentAudit;
import io.followthrough.gate.Cancelled;
import io.followthrough.gate.Incident;
import io.followthrough.gate.Message;
import io.followthrough.gate.Obstacle;
import io.followthrough.gate.Verdict;
import io.followthrough.jira.IssueReader;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Holds back a transition while the gate of its issue is shut, and says everything that stands in
 * the way. Either goes into the audit: what was refused and what passed. Where the issue turns out
 * to be no incident, it asks why in place of a postmortem. Keeps no state between calls.
 */
public final class GateValidator implements Validator {

  private final GateDesk gate;
  private final BypassDesk bypasses;
  private final CancellationDesk cancellations;
  private final IssueReader reader;
  private final Targets targets;
  private final People people;
  private final Words words;
  private final IncidentAudit audit;
  private final GateNotes notes;

  public GateValidator(
      GateDesk gate,
      BypassDesk bypasses,
      CancellationDesk cancellations,
      IssueReader reader,
      Targets targets,
      People people,
      Words words,
      IncidentAudit audit,
      GateNotes notes) {
    this.gate = gate;
    this.bypasses = bypasses;
    this.cancellations = cancellations;
    this.reader = reader;
    this.targets = targets;
    this.people = people;
    this.words = words;
    this.audit = audit;
    this.notes = notes;
  }

  @Override
  @SuppressWarnings("rawtypes") // OSWorkflow's own signature
  public void validate(Map transientVars, Map args, PropertySet propertySet)
      throws InvalidInputException {
    var issue = (Issue) Objects.requireNonNull(transientVars.get("issue"));
    var visitor = people.current().orElse(null);
    var incident = reader.incident(issue).turningOut(null);
    var status = cancelling(issue, transientVars);
    if (status.isEmpty()) {
      ask(visitor, incident);
      return;
    }
    var why =
        cancellations.why(visitor, incident, (String) transientVars.get("comment")).orElse(null);
    ask(visitor, incident.turningOut(new Cancelled(status.get(), why)));
    if (visitor != null && why != null) {
      cancellations.keep(visitor, incident, why);
    }
  }

  /** The status that says that the issue is no incident, if the transition leads to such only. */
  private Optional<String> cancelling(Issue issue, Map<?, ?> transientVars) {
    var names = targets.of(transientVars);
    return names.stream().allMatch(name -> reader.cancels(issue, name))
        ? names.stream().findFirst()
        : Optional.empty();
  }

  private void ask(@Nullable Visitor visitor, Incident incident) throws InvalidInputException {
    var verdict = verdictFor(visitor, incident);
    if (verdict.opens()) {
      notes.note(
          audit.note(AuditAct.PASSED, visitor, incident, verdict.unmet(), "", said(verdict)));
      return;
    }
    if (bypasses.letsPass(incident)) {
      return;
    }
    var sentences = verdict.obstacles().stream().map(this::sentence).toList();
    notes.note(
        audit.note(
            AuditAct.REFUSED,
            visitor,
            incident,
            verdict.unmet(),
            "",
            String.join("\n", sentences)));
    var refusal = new InvalidInputException();
    sentences.forEach(refusal::addError);
    throw refusal;
  }

  /** How much was asked, and what was amiss or excused. */
  private String said(Verdict verdict) {
    return Stream.concat(
            Stream.of(verdict.level().id()),
            Stream.concat(verdict.warnings().stream(), verdict.waived().stream())
                .map(obstacle -> words.say(obstacle.message())))
        .collect(Collectors.joining("\n"));
  }

  /** Nobody signed in, as with a scheduled script, sees counts only. */
  private Verdict verdictFor(@Nullable Visitor visitor, Incident incident) {
    return visitor == null
        ? gate.verdict(incident).seenBy(Set.of(incident.id()))
        : gate.verdictFor(visitor, incident);
  }

  private String sentence(Obstacle obstacle) {
    return words.say(
        Message.of(
            "followthrough.gate.refusal",
            words.say(obstacle.message()),
            words.say(obstacle.mend())));
  }
}
