package io.followthrough.postmortem.timeline;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a row means to the course of an incident. The ids are stored: they never change. */
public enum Kind {
  /** What later did harm began, whether anybody knew or not. */
  INTRODUCED("introduced"),
  /** Somebody, or an alarm, noticed. */
  DETECTED("detected"),
  /** It was called an incident. */
  DECLARED("declared"),
  /** The harm was held, though not yet for good. */
  MITIGATED("mitigated"),
  /** It was over. */
  RESOLVED("resolved"),
  /** Anything else that is worth telling. */
  OTHER("other");

  private final String id;

  Kind(String id) {
    this.id = id;
  }

  /** The name under which it is stored and spoken of over REST. */
  public String id() {
    return id;
  }

  /** The kind of that id, however it is capitalised; empty where there is none. */
  public static Optional<Kind> of(String id) {
    var sought = id.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(one -> one.id.equals(sought)).findFirst();
  }
}
