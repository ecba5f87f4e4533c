package io.followthrough.insight;

import io.followthrough.action.Disposition;

/**
 * How a promise was given up once the time to decide on it was over. The ids are spoken of over
 * REST: they never change.
 */
public enum Drop {
  /** It lost its ticket, and somebody let it go. */
  LET_GO("let-go"),
  REJECTED("rejected"),
  DEFERRED("deferred"),
  RISK_ACCEPTED("risk-accepted"),
  /** It was said to be another item's promise, which is kept or broken there. */
  DUPLICATE("duplicate"),
  /** The answer was taken back, and none came in its place. */
  TAKEN_BACK("taken-back");

  private final String id;

  Drop(String id) {
    this.id = id;
  }

  /** The name under which it is spoken of over REST. */
  public String id() {
    return id;
  }

  /** What an answer makes of the promise that it took the place of. */
  static Drop by(Disposition disposition) {
    return switch (disposition) {
      case PROPOSED -> TAKEN_BACK;
      case ACCEPTED -> throw new IllegalArgumentException("Who accepts gives nothing up");
      case DEFERRED -> DEFERRED;
      case REJECTED -> REJECTED;
      case RISK_ACCEPTED -> RISK_ACCEPTED;
      case DUPLICATE -> DUPLICATE;
    };
  }
}
