package io.followthrough.policy;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Knows which day it is where promises are made: one day for everybody, so that an answer ends for
 * all of them in the same moment.
 *
 * @param clock what time it is
 * @param zone where the day begins
 */
public record Today(InstantSource clock, ZoneId zone) {

  /** This day. */
  public LocalDate day() {
    return dayOf(clock.instant());
  }

  /** The day in which a moment lies. */
  public LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, zone);
  }
}
