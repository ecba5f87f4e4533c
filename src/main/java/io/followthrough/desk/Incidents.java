package io.followthrough.desk;

import java.util.Iterator;
import java.util.List;

/** Walks over all incidents, in an order that stays the same. */
public interface Incidents {

  /**
   * Some that follow one another.
   *
   * @param incidentIds none, where that stretch has issues of other kinds only
   * @param until how far the walk has come with them
   */
  record Stretch(List<Long> incidentIds, Place until) {

    public Stretch {
      incidentIds = List.copyOf(incidentIds);
    }
  }

  /** The walk from a place on, a bounded number at a time; read as the system, while it goes. */
  Iterator<Stretch> after(Place place);
}
