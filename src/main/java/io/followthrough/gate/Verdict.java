package io.followthrough.gate;

import io.followthrough.policy.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A gate's answer, with its reasons.
 *
 * @param level how much was asked
 * @param findings one for each requirement of the level, in order
 */
public record Verdict(Level level, List<Finding> findings) {

  public Verdict {
    findings = List.copyOf(findings);
    if (findings.isEmpty()) {
      throw new IllegalArgumentException("A verdict without a finding would open by silence");
    }
  }

  /** Whether the incident may close. */
  public boolean opens() {
    return !level.holdsBack() || clean();
  }

  /** Whether it may close only because this level holds nothing back. */
  public boolean wouldHoldBack() {
    return !level.holdsBack() && !clean();
  }

  /** Everything that stands in the way, in the order of the requirements. */
  public List<Obstacle> obstacles() {
    return obstacles(standing -> !standing.lets());
  }

  /** The ids of the requirements that keep it shut. */
  public List<String> unmet() {
    return findings.stream()
        .filter(finding -> !finding.standing().lets())
        .map(Finding::rule)
        .toList();
  }

  /** Everything that is amiss without standing in the way. */
  public List<Obstacle> warnings() {
    return obstacles(standing -> standing == Standing.WARNED);
  }

  /** Everything that a waiver excuses. */
  public List<Obstacle> waived() {
    return obstacles(standing -> standing == Standing.WAIVED);
  }

  /** The same verdict, with what a waiver excuses. */
  public Verdict waivedBy(Waiver waiver) {
    return new Verdict(level, findings.stream().map(waiver::excuse).toList());
  }

  /**
   * The same verdict for eyes that see only some issues: what stands in the way elsewhere is
   * counted, not named.
   *
   * @param visible the ids of the issues these eyes may see
   */
  public Verdict seenBy(Set<Long> visible) {
    return new Verdict(level, findings.stream().map(finding -> seenBy(finding, visible)).toList());
  }

  private boolean clean() {
    return findings.stream().allMatch(finding -> finding.standing().lets());
  }

  private List<Obstacle> obstacles(Predicate<Standing> which) {
    return findings.stream()
        .filter(finding -> which.test(finding.standing()))
        .flatMap(finding -> finding.obstacles().stream())
        .toList();
  }

  private static Finding seenBy(Finding finding, Set<Long> visible) {
    var shown = new ArrayList<Obstacle>();
    var hidden = 0;
    for (var obstacle : finding.obstacles()) {
      if (obstacle.issue() == null || visible.contains(obstacle.issue().id())) {
        shown.add(obstacle);
      } else {
        hidden++;
      }
    }
    if (hidden > 0) {
      shown.add(
          new Obstacle(
              Message.of(
                  "followthrough.gate." + finding.rule() + ".hidden", String.valueOf(hidden)),
              null,
              Message.of("followthrough.gate.hidden.mend")));
    }
    return new Finding(finding.rule(), finding.standing(), shown);
  }
}
