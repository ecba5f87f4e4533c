package io.followthrough.desk;

import java.util.Collection;
import java.util.Map;

/** Knows which incidents somebody may see. */
public interface SeenIncidents {

  /** The keys of those that a visitor may see, by id. The number of queries is always the same. */
  Map<Long, String> keys(Visitor visitor, Collection<Long> incidentIds);
}
