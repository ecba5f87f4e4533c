package io.followthrough.web;

import com.atlassian.sal.api.ApplicationProperties;
import io.followthrough.desk.People;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.Words;
import io.followthrough.desk.incident.BypassDesk;
import io.followthrough.desk.incident.GateDesk;
import io.followthrough.desk.incident.SeverityDesk;
import java.util.Optional;

/** Shows on an incident whether it may close, why not, and its postmortem. */
public final class IncidentPanel extends IssuePanel {

  private final GateDesk gates;
  private final BypassDesk bypasses;
  private final SeverityDesk severities;
  private final People people;

  public IncidentPanel(
      GateDesk gates,
      BypassDesk bypasses,
      SeverityDesk severities,
      People people,
      Words words,
      ApplicationProperties host) {
    super(people, words, host);
    this.gates = gates;
    this.bypasses = bypasses;
    this.severities = severities;
    this.people = people;
  }

  @Override
  Optional<IncidentView> view(Visitor visitor, String issueKey, Texts words) {
    return gates
        .open(visitor, issueKey)
        .fold(
            file ->
                Optional.of(
                    IncidentView.of(
                        file,
                        bypasses.offer(file),
                        SeverityView.of(severities.of(file), words, people),
                        words,
                        people)),
            refusal -> Optional.empty());
  }
}
