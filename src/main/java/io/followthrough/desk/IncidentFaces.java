package io.followthrough.desk;

import java.util.Collection;
import java.util.Map;

/** Reads what lists tell of incidents. */
public interface IncidentFaces {

  /**
   * Those of some issues that a visitor may see, by id. The number of queries is always the same.
   */
  Map<Long, IncidentFace> of(Visitor visitor, Collection<Long> incidentIds);
}
