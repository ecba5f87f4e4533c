package io.followthrough.postmortem.timeline;

/** What one measures how long it took. The ids are spoken of over REST. */
public enum Goal {
  DETECT("time-to-detect"),
  MITIGATE("time-to-mitigate"),
  RECOVER("time-to-recover");

  private final String id;

  Goal(String id) {
    this.id = id;
  }

  /** The name under which it is spoken of over REST. */
  public String id() {
    return id;
  }
}
