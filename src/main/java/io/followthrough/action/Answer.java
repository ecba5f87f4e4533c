package io.followthrough.action;

import java.time.LocalDate;
import java.util.List;

/**
 * What was decided about an action item. Each kind of answer asks for fields of its own; an answer
 * that lacks some of them can exist (an owner may leave, a due date may be cleared), but does not
 * count.
 */
public sealed interface Answer
    permits Proposed, Accepted, Deferred, Rejected, RiskAccepted, Duplicate {

  /** The kind of this answer. */
  Disposition disposition();

  /** What this answer lacks by itself, in the order of the form; empty where it is whole. */
  List<Gap> gaps();

  /** What this answer is worth on a day: one whose time is over leaves the item proposed again. */
  default Answer asOf(LocalDate today) {
    return this;
  }
}
