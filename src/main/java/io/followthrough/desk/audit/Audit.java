package io.followthrough.desk.audit;

import io.followthrough.desk.Turns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Writes down what was refused and what was let off, each chained to the one before. One writes at
 * a time in the whole cluster: the turn of an incident comes before that of the audit, never after.
 */
public final class Audit {

  private static final String TURN = "io.followthrough.audit";
  private static final int AT_A_TIME = 500;
  private static final int MOST_BREAKS = 100;

  private final AuditLog log;
  private final Turns turns;

  public Audit(AuditLog log, Turns turns) {
    this.log = log;
    this.turns = turns;
  }

  /** Writes a note, in a transaction of its own. */
  public void write(AuditNote note) {
    acting(() -> note, Optional::of);
  }

  /**
   * Does something and writes it down: both, or neither.
   *
   * @param note what to write of what came of it; empty where nothing was done
   */
  public <T> T acting(Supplier<T> work, Function<T, Optional<AuditNote>> note) {
    return turns.alone(
        TURN,
        () ->
            turns.together(
                () -> {
                  var result = work.get();
                  note.apply(result).ifPresent(this::append);
                  return result;
                }));
  }

  /** Walks over the whole chain. What is written meanwhile may be looked at or not. */
  AuditCheck check() {
    var breaks = new ArrayList<AuditCheck.Break>();
    AuditEntry last = null;
    List<AuditEntry> part = log.after(0, AT_A_TIME);
    while (!part.isEmpty() && breaks.size() < MOST_BREAKS) {
      for (var entry : part) {
        AuditCheck.breakAt(last, entry).ifPresent(breaks::add);
        last = entry;
      }
      part = log.after(part.get(part.size() - 1).seq(), AT_A_TIME);
    }
    return new AuditCheck(
        last == null ? 0 : last.seq(), last == null ? AuditEntry.NOTHING : last.seal(), breaks);
  }

  private void append(AuditNote note) {
    log.add(AuditEntry.after(log.last().orElse(null), note));
  }
}
