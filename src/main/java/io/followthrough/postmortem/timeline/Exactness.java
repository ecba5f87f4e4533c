package io.followthrough.postmortem.timeline;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** How exactly one knows when something happened. The ids are stored: they never change. */
public enum Exactness {
  /** At that minute or second. */
  EXACT("exact", Duration.ZERO),
  /** About then. */
  ABOUT("about", Duration.ZERO),
  /** Some time in the hour that begins then. */
  HOUR("hour", Duration.ofHours(1)),
  /** Some time on the day that begins then. */
  DAY("day", Duration.ofDays(1));

  private final String id;
  private final Duration width;

  Exactness(String id, Duration width) {
    this.id = id;
    this.width = width;
  }

  /** The name under which it is stored and spoken of over REST. */
  public String id() {
    return id;
  }

  /** How much later it may have been. */
  Duration width() {
    return width;
  }

  /** The one of that id; empty where there is none. */
  public static Optional<Exactness> of(String id) {
    return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
  }
}
