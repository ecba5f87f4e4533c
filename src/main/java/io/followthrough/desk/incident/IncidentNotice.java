package io.followthrough.desk.incident;

/** Looks how an incident is now, and has that remembered where it is news. */
@FunctionalInterface
public interface IncidentNotice {

  /**
   * Looks at one incident.
   *
   * @param incidentId its id; it may be gone, or be no incident
   */
  void take(long incidentId);
}
