package io.followthrough.action;

/**
 * How an action item came to be without a ticket, or an incident without a postmortem that it had.
 * The ids are spoken of over REST: they stay.
 */
public enum Loss {
  /** The issue does not exist any more. */
  DELETED("deleted", Gap.TICKET_DELETED),
  /** The issue is not tied to what asked for it any more, neither by a link nor as a sub-task. */
  UNLINKED("unlinked", Gap.TICKET_UNLINKED),
  /** The issue is still tied to what asked for it, but its type is another one now. */
  RETYPED("retyped", Gap.TICKET_RETYPED);

  private final String id;
  private final Gap gap;

  Loss(String id, Gap gap) {
    this.id = id;
    this.gap = gap;
  }

  /** The name under which it is spoken of over REST. */
  public String id() {
    return id;
  }

  /** The gap it leaves in whatever was answered to an action item. */
  public Gap gap() {
    return gap;
  }
}
