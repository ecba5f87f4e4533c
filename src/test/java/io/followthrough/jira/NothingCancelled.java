package io.followthrough.jira;

import io.followthrough.desk.incident.Cancellations;
import io.followthrough.gate.Cancelled;
import java.util.Optional;

/** Nobody ever said why an incident was none. */
public final class NothingCancelled implements Cancellations {

  @Override
  public Optional<Cancelled.Why> of(long incidentId) {
    return Optional.empty();
  }

  @Override
  public void say(long incidentId, Cancelled.Why why) {
    throw new AssertionError("Nobody says anything here");
  }

  @Override
  public void forget(long incidentId) {}
}
