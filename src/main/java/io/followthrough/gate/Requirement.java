package io.followthrough.gate;

import io.followthrough.policy.Level;

/** One thing that must be so before an incident may close. */
public interface Requirement {

  /** Its name in verdicts, over REST and in storage: a literal that never changes. */
  String id();

  /** The lowest level that asks for it. */
  Level level();

  /** Looks at a case. What throws is broken, and keeps the gate shut. */
  Finding examine(Case asked);
}
