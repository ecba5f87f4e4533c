package io.followthrough.desk.incident;

import io.followthrough.desk.Deadline;
import io.followthrough.gate.Incident;
import io.followthrough.gate.Verdict;
import io.followthrough.postmortem.Postmortem;
import java.util.List;
import java.util.Optional;

/**
 * An incident as one visitor sees it.
 *
 * @param incident the incident
 * @param verdict the gate's answer; what the visitor may not see is counted, not named
 * @param postmortems those that review it and that the visitor may see, oldest first
 * @param hiddenPostmortems how many more there are
 * @param lost those that it had and has lost
 * @param debt what it owes, if it is closed although its gate is shut
 * @param deadline by when its postmortem is to be complete, if that is still to come about
 * @param mayStart whether the visitor may start its postmortem
 * @param exemptions what it is let off
 */
public record IncidentFile(
    Incident incident,
    Verdict verdict,
    List<Postmortem> postmortems,
    int hiddenPostmortems,
    LostPostmortems lost,
    Optional<Debt> debt,
    Optional<Deadline> deadline,
    boolean mayStart,
    Exemptions exemptions) {

  public IncidentFile {
    postmortems = List.copyOf(postmortems);
  }
}
