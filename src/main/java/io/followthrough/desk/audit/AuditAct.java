package io.followthrough.desk.audit;

import java.util.Arrays;
import java.util.Optional;

/** What the audit writes down. */
public enum AuditAct {
  /** The gate refused a transition. */
  REFUSED("refused"),
  /** The gate let a transition pass because nothing stood in its way. */
  PASSED("passed"),
  /** The gate said so much at once that some of it was not written down. */
  NOTES_LOST("refusals-lost"),
  /** An incident was found closed although its gate is shut. */
  DEBT_OPENED("debt-opened"),
  /** The gate of such an incident would open now. */
  DEBT_REPAIRED("debt-repaired"),
  /** Somebody let an incident close once although its gate is shut. */
  BYPASS_GRANTED("bypass-granted"),
  BYPASS_WITHDRAWN("bypass-withdrawn"),
  /** An incident was closed that way. */
  BYPASS_USED("bypass-used"),
  WAIVED("waived"),
  WAIVER_WITHDRAWN("waiver-withdrawn"),
  /** Somebody answered an action item, or took an answer back. */
  ANSWERED("answered"),
  /** Somebody gave up an action item that its postmortem had lost. */
  ACTION_LET_GO("action-let-go"),
  /** Somebody gave up a postmortem that its incident had lost. */
  POSTMORTEM_LET_GO("postmortem-let-go"),
  /** Somebody said why an incident turned out to be none. */
  CANCELLED("cancelled"),
  /** Somebody let a lower severity of an incident count. */
  SEVERITY_LOWERED("severity-lowered"),
  /** Somebody said which other tickets do part of an action item. */
  REMEDIATION_ATTACHED("remediation-attached"),
  REMEDIATION_DETACHED("remediation-detached"),
  /** Somebody wrote restricted notes of a postmortem; what he wrote is not told. */
  RESTRICTED_WRITTEN("restricted-written"),
  /** Somebody said where one can see that an action item is done. */
  PROOF_LINKED("proof-linked"),
  /** Somebody else than the owner said that an action item is done. */
  DONE_CONFIRMED("done-confirmed"),
  /** Somebody looked whether what was done had held, and it had, or not. */
  VERIFIED("verified"),
  DOUBTED("doubted"),
  /** Somebody silenced the reminders of an action item for a time, or let them come again. */
  SNOOZED("snoozed"),
  SNOOZE_ENDED("snooze-ended"),
  POLICY_CHANGED("policy-changed"),
  /** A workflow began or stopped to let incidents close without asking the gate. */
  COVERAGE_CHANGED("coverage-changed"),
  /** Somebody took the validators of the plugin out of a workflow. */
  WORKFLOW_RELEASED("workflow-released"),
  /** Somebody said that an action item would have made a difference to an incident. */
  EVIDENCE_CLAIMED("evidence-claimed"),
  EVIDENCE_WITHDRAWN("evidence-withdrawn"),
  /** Somebody said that what two postmortems tell of is similarly shaped. */
  RECURRENCE_CONFIRMED("recurrence-confirmed"),
  RECURRENCE_WITHDRAWN("recurrence-withdrawn");

  private final String id;

  AuditAct(String id) {
    this.id = id;
  }

  /** The name under which it is stored and spoken of over REST. */
  public String id() {
    return id;
  }

  /** The act of that id; empty where there is none. */
  public static Optional<AuditAct> of(String id) {
    return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
  }
}
