package io.followthrough.desk.incident;

import java.time.Instant;
import java.util.Optional;

/** Keeps the debts of incidents: those open, and when the others were repaired. */
public interface Debts {

  /** The debt an incident carries; empty where it carries none. */
  Optional<Debt> of(long incidentId);

  /** Writes down a debt; false where the incident carries one already. */
  boolean open(long incidentId, Debt debt);

  /** Closes the debt of an incident; false where it carries none. */
  boolean repair(long incidentId, Instant at);
}
