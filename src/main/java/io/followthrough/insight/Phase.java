package io.followthrough.insight;

/** Where an action item stood on a day. */
public enum Phase {
  /** Nobody had thought of it yet. */
  ABSENT,
  /** It had no answer that counted. */
  WAITING,
  /** It was accepted and not done. */
  PROMISED,
  /** It was accepted, and its ticket was closed without fixing it, or lost. */
  UNFULFILLED,
  /** It was accepted and done. */
  FINISHED,
  /** It was rejected, deferred, borne as a risk, somebody else's, or let go. */
  SET_ASIDE;

  /** Whether something is promised and not there yet. */
  public boolean isAwaited() {
    return this == PROMISED || this == UNFULFILLED;
  }
}
