package io.followthrough.action;

/** How an action item came to be without a ticket. The ids are spoken of over REST: they stay. */
public enum Loss {
  /** The ticket does not exist any more. */
  DELETED("deleted", Gap.TICKET_DELETED),
  /** The ticket is neither linked to its postmortem nor a sub-task of it any more. */
  UNLINKED("unlinked", Gap.TICKET_UNLINKED),
  /** The ticket is still a sub-task of its postmortem, but of a type that is no action item's. */
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

  /** The gap it leaves in whatever was answered. */
  public Gap gap() {
    return gap;
  }
}
