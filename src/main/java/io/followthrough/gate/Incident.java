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

  /** The same as an incident that is one, whatever status it is in. */
  public Incident asOne() {
    return cancelled == null ? this : new Incident(id, key, closed, clock, terms);
  }

  /** Whether the policy asks anything of it; of what turned out to be none it asks nothing. */
  public boolean isAsked() {
    return cancelled == null && terms.level() != Level.OFF;
  }

  /** Which issue it is. */
  public TicketRef ref() {
    return new TicketRef(id, key);
  }
}
