package io.followthrough.desk.incident;

import io.followthrough.gate.Cancelled;
import java.util.Optional;

/** Keeps why incidents turned out to be none. */
public interface Cancellations {

  /** What was said last about an incident; empty where nobody said anything that still counts. */
  Optional<Cancelled.Why> of(long incidentId);

  /** Writes down why an incident turned out to be none; what was said before counts no more. */
  void say(long incidentId, Cancelled.Why why);

  /** What was said about an incident counts no more, since it is one after all. */
  void forget(long incidentId);
}
