package io.followthrough.desk.sweep;

import java.util.Optional;

/** Keeps how far sweeps have come, so that one that was cut off can go on. */
public interface SweepRuns {

  /** The last sweep, done or not; empty before the first. */
  Optional<SweepRun> last();

  /** Writes down how far a sweep has come, in place of what was written of the same sweep. */
  void save(SweepRun run);
}
