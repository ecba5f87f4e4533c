package io.followthrough.action;

import java.util.List;

/**
 * What was decided about an action item. Each kind of answer asks for fields of its own; an answer
 * that lacks some of them can exist (an owner may leave, a due date may be cleared), but does not
 * count.
 */
public sealed interface Answer permits Proposed, Accepted, Rejected {

  /** The kind of this answer. */
  Disposition disposition();

  /** What keeps the answer from counting, in the order of the form; empty once it counts. */
  List<Gap> gaps();
}
