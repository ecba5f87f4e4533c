package io.followthrough.gate;

import java.util.Set;

/** Excuses what a postmortem itself lacks, and never an action item that somebody has asked for. */
final class Excuse {

  private static final Set<String> EXCUSED =
      Set.of("postmortem-complete", "sections-filled", "actions-recorded");

  private Excuse() {}

  /** The same finding, unless it is excused. */
  static Finding of(Finding finding, Message why, Message mend) {
    return finding.standing() == Standing.UNMET && EXCUSED.contains(finding.rule())
        ? Finding.excused(finding.rule(), why, mend)
        : finding;
  }
}
