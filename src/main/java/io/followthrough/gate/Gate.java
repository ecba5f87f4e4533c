package io.followthrough.gate;

import io.followthrough.policy.Level;
import java.util.List;
import java.util.Objects;

/** Asks every requirement of a level, and lets an incident pass only if all of them let it. */
public final class Gate {

  /** The one finding where nothing is asked. */
  private static final String OFF = "gate-off";

  private final List<Requirement> requirements;

  /** A gate of requirements, asked in this order. */
  public Gate(List<Requirement> requirements) {
    this.requirements = List.copyOf(requirements);
  }

  /** May this incident close, and if not, why not. */
  public Verdict examine(Case asked) {
    var level = asked.incident().terms().level();
    if (level == Level.OFF) {
      return new Verdict(level, List.of(Finding.notApplicable(OFF)));
    }
    var findings =
        requirements.stream()
            .filter(requirement -> level.asks(requirement.level()))
            .map(requirement -> ask(requirement, asked))
            .toList();
    var cancelled = asked.incident().cancelled();
    return new Verdict(
        level, cancelled == null ? findings : cancelled.settle(asked.incident(), findings));
  }

  /** A requirement that fails must close the gate, not vanish from it. */
  private static Finding ask(Requirement requirement, Case asked) {
    try {
      return Objects.requireNonNull(requirement.examine(asked), "no finding");
    } catch (RuntimeException e) {
      return Finding.broken(requirement.id(), e.getClass().getSimpleName());
    }
  }
}
