package io.followthrough.desk.incident;

import io.followthrough.desk.Withdrawal;
import io.followthrough.gate.Waiver;
import java.util.List;
import java.util.Optional;

/** Keeps the waivers of incidents: those that stand, and those that were taken back. */
public interface Waivers {

  /** The waiver of an incident that stands; empty where there is none. */
  Optional<Waiver> of(long incidentId);

  /**
   * Writes one down, unless one stands already. Only one may do so at a time.
   *
   * @return whether it was written
   */
  boolean give(long incidentId, Waiver waiver);

  /**
   * Takes back the one that stands.
   *
   * @return what was taken back; empty where none stood
   */
  Optional<Waiver> withdraw(long incidentId, Withdrawal withdrawal);

  /** Those before a place, the latest first. */
  List<KeptWaiver> before(long place, int most);
}
