package io.followthrough.action;

/**
 * How often an action item was put off so far, whatever its answer is now.
 *
 * @param deferrals how often it was deferred
 * @param extensions how often its promise was put off, or first given for a later day than the
 *     policy proposed
 */
public record Delays(int deferrals, int extensions) {

  /** It never was. */
  public static final Delays NONE = new Delays(0, 0);
}
