package io.followthrough.desk.rows;

import java.time.Instant;
import java.util.Optional;

/** Knows when the reports are rebuilt. */
public interface RebuildSchedule {

  /** Has them rebuilt soon, on whatever node. */
  void runSoon();

  /** When they are rebuilt next; empty where that is not scheduled. */
  Optional<Instant> next();
}
