package io.followthrough.desk.incident;

import io.followthrough.desk.audit.AuditNote;

/**
 * Has the audit write down what the gate let pass and what it refused. A refusal undoes all that is
 * written along with it, so this must not write in the same breath.
 */
public interface GateNotes {

  /** Takes a note; returns at once. */
  void note(AuditNote note);
}
