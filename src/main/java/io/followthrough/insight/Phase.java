package io.followthrough.insight;

/** Where an action item stood on a day. */
public enum Phase {
  /** Nobody had thought of it yet. */
  ABSENT,
  /** It had no answer that counted. */
  WAITING,
  /** It was accepted and not done, or its promise was broken. */
  PROMISED,
  /** It was accepted and done. */
  FINISHED,
  /** It was rejected, deferred, borne as a risk, or somebody else's. */
  SET_ASIDE
}
