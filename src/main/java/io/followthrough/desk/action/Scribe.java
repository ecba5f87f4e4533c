package io.followthrough.desk.action;

import io.followthrough.action.Accepted;
import io.followthrough.desk.IncidentTicket;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Visitor;
import io.followthrough.postmortem.Postmortem;
import java.util.Map;
import java.util.Optional;

/**
 * Writes into the host on behalf of a visitor, by the host's own rules: what the visitor may not do
 * there is refused here too, in the host's words.
 */
public interface Scribe {

  /**
   * Creates a postmortem that reviews an incident.
   *
   * @param texts what its sections start with, by the id of the section
   * @return its key
   */
  Outcome<String> startPostmortem(
      Visitor visitor, IncidentTicket incident, String summary, Map<String, String> texts);

  /**
   * Creates the ticket of an action item and ties it to its postmortem.
   *
   * @return its key
   */
  Outcome<String> addAction(Visitor visitor, Postmortem postmortem, NewAction action);

  /**
   * Puts owner, due date and priority of an accepted answer on the ticket.
   *
   * @return why that was refused; empty once it is done
   */
  Optional<Refusal> promise(Visitor visitor, String actionKey, Accepted answer);

  /**
   * Writes the text of a section.
   *
   * @param section the id of the section; where the host has no field for it, nothing is written
   * @return why that was refused; empty once it is done
   */
  Optional<Refusal> write(Visitor visitor, String postmortemKey, String section, String text);
}
