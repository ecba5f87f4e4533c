package io.followthrough.action;

/** What an answer still lacks. The ids name texts and fields: they never change. */
public enum Gap {
  /** Nobody has decided. */
  ANSWER("disposition"),
  /** There was an answer, and its time is over. */
  EXPIRED("expired"),
  /** It was promised, and its ticket was closed without that. */
  UNFULFILLED("unfulfilled"),
  /** It was promised, and of another ticket that does part of it nothing will come. */
  REMEDIATION("remediation"),
  /** Its ticket does not exist any more. */
  TICKET_DELETED("ticket-deleted"),
  /** Its ticket does not belong to the postmortem any more. */
  TICKET_UNLINKED("ticket-unlinked"),
  /** Its ticket has a type now that no action item has. */
  TICKET_RETYPED("ticket-retyped"),
  TYPE("type"),
  PRIORITY("priority"),
  OWNER("owner"),
  /** There is an owner, who can no longer sign in. */
  ACTIVE_OWNER("active-owner"),
  DUE("due"),
  DONE_WHEN("doneWhen"),
  REASON_CATEGORY("reasonCategory"),
  REVIEW_BY("reviewBy"),
  UNTIL("until"),
  APPROVER("approver"),
  /** The approver is the one who asked. */
  OTHER_APPROVER("other-approver"),
  /** There is no item it could be a duplicate of. */
  CANONICAL("duplicateOf"),
  /** The item it is a duplicate of has no answer that counts. */
  CANONICAL_UNTRIAGED("canonical-untriaged"),
  /** The item it is a duplicate of was rejected, so that nobody stands for either. */
  CANONICAL_REJECTED("canonical-rejected"),
  REASON("reason");

  private final String id;

  Gap(String id) {
    this.id = id;
  }

  /** The name of the gap. */
  public String id() {
    return id;
  }

  /** The field of the form that mends it. */
  public String field() {
    return switch (this) {
      case EXPIRED, UNFULFILLED, REMEDIATION, TICKET_DELETED, TICKET_UNLINKED, TICKET_RETYPED ->
          ANSWER.id;
      case ACTIVE_OWNER -> OWNER.id;
      case OTHER_APPROVER -> APPROVER.id;
      case CANONICAL_UNTRIAGED, CANONICAL_REJECTED -> CANONICAL.id;
      default -> id;
    };
  }
}
