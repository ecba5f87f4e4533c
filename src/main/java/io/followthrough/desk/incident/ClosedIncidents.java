package io.followthrough.desk.incident;

import io.followthrough.gate.Incident;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads closed incidents, many at once, and since when they have been reviewed. */
public interface ClosedIncidents {

  /**
   * A closed incident.
   *
   * @param incident the incident
   * @param project the id of its project
   * @param completed since when a postmortem of it has been complete; {@code null} while none is
   */
  record Closed(Incident incident, long project, @Nullable Instant completed) {}

  /** Those of some issues that are closed incidents, read as the system. */
  List<Closed> of(Collection<Long> issueIds);
}
