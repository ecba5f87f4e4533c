package io.followthrough.desk;

import java.util.Iterator;
import java.util.List;

/** Walks over all incidents and postmortems, in an order that stays the same. */
public interface Incidents {

  /**
   * Some that follow one another.
   *
   * @param incidentIds those of that stretch that are incidents
   * @param postmortemIds those that are postmortems
   * @param until how far the walk has come with them
   */
  record Stretch(List<Long> incidentIds, List<Long> postmortemIds, Place until) {

    public Stretch {
      postmortemIds = List.copyOf(postmortemIds);
      incidentIds = List.copyOf(incidentIds);
    }
  }

  /** The walk from a place on, a bounded number at a time; read as the system, while it goes. */
  Iterator<Stretch> after(Place place);
}
