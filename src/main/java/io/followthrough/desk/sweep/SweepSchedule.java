package io.followthrough.desk.sweep;

import java.time.Instant;
import java.util.Optional;

/** Knows when sweeps run. */
public interface SweepSchedule {

  /** Has one run soon, on whatever node. */
  void runSoon();

  /** When the next nightly one runs; empty where none is scheduled. */
  Optional<Instant> next();
}
