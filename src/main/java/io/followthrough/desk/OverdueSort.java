package io.followthrough.desk;

import java.util.Arrays;
import java.util.Optional;

/** In which order overdue items are told. The ids are spoken of over REST: they never change. */
public enum OverdueSort {
  /** The one that is late for longest comes first. */
  DAYS_LATE("days-late"),
  /** The one that has become late last comes first. */
  LEAST_LATE("least-late"),
  /** Project by project, oldest project first, and in each the one that is late for longest. */
  PROJECT("project");

  private final String id;

  OverdueSort(String id) {
    this.id = id;
  }

  /** The name under which it is spoken of over REST. */
  public String id() {
    return id;
  }

  /** The order of that id; empty where there is none. */
  public static Optional<OverdueSort> of(String id) {
    return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
  }
}
