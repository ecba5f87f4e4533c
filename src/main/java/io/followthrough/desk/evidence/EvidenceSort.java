package io.followthrough.desk.evidence;

import io.followthrough.desk.Rank;
import io.followthrough.learning.evidence.Toll;
import java.util.Arrays;
import java.util.Optional;

/** In which order evidence is listed. */
public enum EvidenceSort {
  /** Those whose incidents lasted longest first. */
  MINUTES("minutes"),
  /** Those with the most incidents first. */
  INCIDENTS("incidents");

  private final String id;

  EvidenceSort(String id) {
    this.id = id;
  }

  /** The name under which it is asked for. */
  public String id() {
    return id;
  }

  /** The order of that id; empty where there is none. */
  public static Optional<EvidenceSort> of(String id) {
    return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
  }

  Rank rank(Evidence one) {
    Toll toll = one.toll();
    return this == MINUTES
        ? new Rank(toll.minutes(), toll.incidents(), one.item().id())
        : new Rank(toll.incidents(), toll.minutes(), one.item().id());
  }
}
