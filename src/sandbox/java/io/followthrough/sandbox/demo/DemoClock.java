package io.followthrough.sandbox.demo;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** A clock that is put to whatever moment something is to have happened at. */
final class DemoClock implements InstantSource {

  private final Instant now;
  private Instant moment;

  DemoClock(Instant now) {
    this.now = now;
    this.moment = now;
  }

  /** Puts it to a moment; answers whether that has come yet, without which nothing changes. */
  boolean put(Instant when) {
    var come = !when.isAfter(now);
    if (come) {
      moment = when;
    }
    return come;
  }

  /** Whether a day's afternoon has come yet. */
  boolean hasCome(LocalDate day) {
    return !day.atTime(14, 20).toInstant(ZoneOffset.UTC).isAfter(now);
  }

  @Override
  public Instant instant() {
    return moment;
  }
}
