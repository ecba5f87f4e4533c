package io.followthrough.gate;

import io.followthrough.action.TicketRef;
import io.followthrough.policy.Level;
import io.followthrough.policy.Terms;
import org.jspecify.annotations.Nullable;

/**
 * An incident as the gate sees it.
 *
 * @param id the id
 * @param key the key today
 * @param closed whether it is in a finished status or has a resolution
 * @param cancelled that it turned out to be none; {@code null} where it is one
 * @param clock when it began and ended
 * @param terms what is asked of it
 */
public record Incident(
    long id,
    String key,
    boolean closed,
    @Nullable Cancelled cancelled,
    OpenTime clock,
    Terms terms) {

  /** An incident that is one. */
  public Incident(long id, String key, boolean closed, OpenTime clock, Terms terms) {
    this(id, key, closed, null, clock, terms);
  }

  /** The same where it is about to turn out to be none, or, with {@code null}, one after all. */
  public Incident turningOut(@Nullable Cancelled cancelled) {
    return new Incident(id, key, closed, cancelled, clock, terms);
  }

  /** Whether it turned out to be none, and somebody said why. */
  public boolean isNone() {
    return cancelled != null && cancelled.isSaid();
  }

  /** Whether the policy asks for a postmortem of incidents like this. */
  public boolean isAsked() {
    return terms.level() != Level.OFF;
  }

  /** Which issue it is. */
  public TicketRef ref() {
    return new TicketRef(id, key);
  }
}
