package io.followthrough.desk;

import java.time.Instant;
import java.util.Optional;

/** Keeps the debts of incidents: those open, and when the others were repaired. */
public interface Debts {

  /** The debt an incident carries; empty where it carries none. */
  Optional<Debt> of(long incidentId);

  /** Writes down a debt, unless the incident carries one already. */
  void open(long incidentId, Debt debt);

  /** Closes the debt of an incident, if it carries one. */
  void repair(long incidentId, Instant at);
}
