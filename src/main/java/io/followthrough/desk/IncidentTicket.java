package io.followthrough.desk;

import io.followthrough.gate.Incident;
import io.followthrough.postmortem.timeline.Entry;
import java.util.List;

/**
 * An incident with what a postmortem starts from.
 *
 * @param incident the incident
 * @param project the key of its project
 * @param summary its title
 * @param description what was written about it; may be empty
 * @param priority the id of its priority; empty where it has none
 * @param timeline the first rows of a timeline; may be empty
 */
public record IncidentTicket(
    Incident incident,
    String project,
    String summary,
    String description,
    String priority,
    List<Entry> timeline) {

  public IncidentTicket {
    timeline = List.copyOf(timeline);
  }
}
