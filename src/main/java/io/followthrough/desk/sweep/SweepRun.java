package io.followthrough.desk.sweep;

import io.followthrough.desk.Place;
import io.followthrough.desk.incident.DebtWatch;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One sweep over all incidents, as far as it has come.
 *
 * @param began when it began
 * @param ended when it was done; {@code null} while it is not
 * @param place how far it has come
 * @param tally what it found so far
 */
public record SweepRun(Instant began, @Nullable Instant ended, Place place, Tally tally) {

  /**
   * What a sweep did.
   *
   * @param looked at how many incidents it looked
   * @param flagged how many of them carry a debt that nobody had noticed
   * @param repaired how many debts it took off
   * @param failed how many incidents and postmortems it could not look at
   */
  public record Tally(int looked, int flagged, int repaired, int failed) {

    static final Tally NOTHING = new Tally(0, 0, 0, 0);

    Tally plus(DebtWatch.Look look) {
      return switch (look) {
        case AS_BEFORE -> new Tally(looked + 1, flagged, repaired, failed);
        case FLAGGED -> new Tally(looked + 1, flagged + 1, repaired, failed);
        case REPAIRED -> new Tally(looked + 1, flagged, repaired + 1, failed);
      };
    }

    Tally plusFailed() {
      return new Tally(looked, flagged, repaired, failed + 1);
    }
  }

  static SweepRun begun(Instant now) {
    return new SweepRun(now, null, Place.START, Tally.NOTHING);
  }

  /** Whether it is done. */
  public boolean done() {
    return ended != null;
  }

  SweepRun at(Place next, Tally found) {
    return new SweepRun(began, null, next, found);
  }

  SweepRun done(Instant now) {
    return new SweepRun(began, now, place, tally);
  }
}
