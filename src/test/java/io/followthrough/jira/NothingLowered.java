package io.followthrough.jira;

import io.followthrough.desk.incident.Lowering;
import io.followthrough.desk.incident.Lowerings;
import java.util.List;
import java.util.Optional;

/** No incident was ever said to be less bad than before. */
public final class NothingLowered implements Lowerings {

  @Override
  public Optional<String> heldTo(long incidentId) {
    return Optional.empty();
  }

  @Override
  public boolean let(long incidentId, Lowering lowering) {
    return false;
  }

  @Override
  public List<Lowering> of(long incidentId) {
    return List.of();
  }
}
