package io.followthrough.story;

import io.followthrough.desk.incident.Debt;
import io.followthrough.desk.incident.Debts;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps the debts that are open. */
final class OpenDebts implements Debts {

  private final Map<Long, Debt> open = new HashMap<>();

  @Override
  public Optional<Debt> of(long incidentId) {
    return Optional.ofNullable(open.get(incidentId));
  }

  @Override
  public boolean open(long incidentId, Debt debt) {
    return open.putIfAbsent(incidentId, debt) == null;
  }

  @Override
  public boolean repair(long incidentId, Instant at) {
    return open.remove(incidentId) != null;
  }
}
