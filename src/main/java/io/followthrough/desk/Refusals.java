package io.followthrough.desk;

/**
 * Has the audit write down what was refused. A refusal undoes all that is written along with it, so
 * this must not write in the same breath.
 */
public interface Refusals {

  /** Takes a note of a refusal; returns at once. */
  void note(AuditNote note);
}
