package io.followthrough.desk.incident;

import java.util.List;
import java.util.Optional;

/**
 * Remembers which incidents are said to be less bad than before. That an incident is worse is
 * believed at once; that it is less bad counts only once somebody says so who may.
 */
public interface Lowerings {

  /**
   * The value of its severity field that counts for an incident instead of a lower one; empty where
   * its own counts. What another node has written may be missing for some seconds.
   */
  Optional<String> heldTo(long incidentId);

  /**
   * Lets the lower severity of an incident count.
   *
   * @return whether a higher one counted until now
   */
  boolean let(long incidentId, Lowering lowering);

  /** The lower severities that somebody let count for an incident, the first one first. */
  List<Lowering> of(long incidentId);
}
