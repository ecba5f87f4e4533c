package io.followthrough.desk.incident;

import io.followthrough.desk.Withdrawal;
import io.followthrough.gate.Bypass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Keeps the bypasses of incidents: those that are ready, used up, or over. */
public interface Bypasses {

  /** The bypass by which an incident could close on a day; empty where there is none. */
  Optional<Bypass> ready(long incidentId, LocalDate today);

  /**
   * Writes one down, unless one is ready already.
   *
   * @return whether it was written
   */
  boolean grant(long incidentId, Bypass bypass, LocalDate today);

  /**
   * Lets an incident pass by the one that is ready. It lets nothing else pass for a minute, which
   * is long enough for whoever watches to use it up; where nobody does, nothing was closed by it,
   * and it lets pass again. Written together with the transition: one that is undone costs nothing.
   *
   * @return whether it may pass
   */
  boolean pass(long incidentId, Instant at, LocalDate today);

  /**
   * Takes back the one that is ready, unless an incident is just being closed by it.
   *
   * @return what was taken back; empty where nothing was
   */
  Optional<Bypass> withdraw(long incidentId, Withdrawal withdrawal, LocalDate today);

  /** Uses up the one that is ready. */
  void use(long incidentId, Instant at, LocalDate today);

  /** Those before a place, the latest first. */
  List<KeptBypass> before(long place, int most);
}
