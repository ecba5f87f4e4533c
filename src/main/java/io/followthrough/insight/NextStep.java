package io.followthrough.insight;

import io.followthrough.action.Delivery;

/** What would bring an overdue item forward. The ids are spoken of over REST: they never change. */
public enum NextStep {
  /** Its ticket was closed without fixing it: somebody has to answer it anew. */
  DECIDE_ANEW("decide-anew"),
  /** Its ticket is lost: it has to be brought back, or let go. */
  RECOVER("recover"),
  /** Nobody answers for it. */
  FIND_OWNER("find-owner"),
  /** It has been put off more than once: find out what it waits for. */
  UNBLOCK("unblock"),
  /** Nobody has begun. */
  START("start"),
  /** Somebody is at it. */
  FINISH("finish");

  private final String id;

  NextStep(String id) {
    this.id = id;
  }

  /** The name under which it is spoken of over REST. */
  public String id() {
    return id;
  }

  /** The next step for an item that is promised and not done. */
  public static NextStep of(ReportRow row) {
    if (row.course().lost() != null) {
      return RECOVER;
    }
    if (row.course().delivery() == Delivery.UNFULFILLED) {
      return DECIDE_ANEW;
    }
    if (row.owner() == null) {
      return FIND_OWNER;
    }
    if (row.due().slips() > 1) {
      return UNBLOCK;
    }
    return row.course().delivery() == Delivery.IN_PROGRESS ? FINISH : START;
  }
}
