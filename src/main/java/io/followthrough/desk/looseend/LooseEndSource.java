package io.followthrough.desk.looseend;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Reads from the host, as the system, which issues are loose ends. */
public interface LooseEndSource {

  /** A day for what is so now, and of which nothing tells since when. */
  LocalDate NOW = LocalDate.MIN;

  /**
   * Those of some action items and postmortems that are loose ends, or will be if nothing happens.
   * What is so now has {@link #NOW} for its day.
   */
  List<LooseEnds> read(Collection<Long> issues);
}
