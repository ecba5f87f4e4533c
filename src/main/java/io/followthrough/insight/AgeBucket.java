package io.followthrough.insight;

import java.util.Arrays;
import java.util.Optional;

/** Ages in days that are told apart. The ids are spoken of over REST: they never change. */
public enum AgeBucket {
  WEEK("0-7", 7),
  MONTH("8-30", 30),
  QUARTER("31-90", 90),
  HALF_YEAR("91-180", 180),
  OLDER("181-", Long.MAX_VALUE);

  private final String id;
  private final long last;

  AgeBucket(String id, long last) {
    this.id = id;
    this.last = last;
  }

  /** The name under which it is spoken of over REST. */
  public String id() {
    return id;
  }

  /** The one of that id; empty where there is none. */
  public static Optional<AgeBucket> of(String id) {
    return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
  }

  /** The one that an age belongs to. */
  public static AgeBucket of(long days) {
    for (var bucket : values()) {
      if (days <= bucket.last) {
        return bucket;
      }
    }
    return OLDER;
  }
}
