package io.followthrough.insight;

/** What became of a promise that is held against what was done. */
public enum Fate {
  /** It was kept. */
  DONE,
  /** It stands, and is not kept yet. */
  OPEN,
  /** Its ticket was closed without keeping it, or lost. */
  UNFULFILLED,
  /** It was given up. */
  DROPPED
}
