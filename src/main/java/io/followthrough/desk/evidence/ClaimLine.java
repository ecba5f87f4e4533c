package io.followthrough.desk.evidence;

import io.followthrough.action.ActionItem;
import io.followthrough.desk.ItemState;
import io.followthrough.desk.SeenIssue;
import io.followthrough.learning.evidence.Hit;

/**
 * A claim with all that it is about, as one visitor sees it.
 *
 * @param kept the claim
 * @param item the action item
 * @param state what came of it
 * @param incident the incident
 * @param postmortem the postmortem in which it was made
 * @param hit what it says of the incident
 * @param counts whether the incident began after the item was asked for; otherwise nobody could
 *     have done it in time, and the claim says nothing
 */
public record ClaimLine(
    KeptClaim kept,
    ActionItem item,
    ItemState state,
    SeenIssue incident,
    SeenIssue postmortem,
    Hit hit,
    boolean counts) {

  /** Whether nobody is named: what was declined is a decision, and nobody answers for it alone. */
  public boolean isNameless() {
    return hit.stance().isDeclined()
        || state == ItemState.REJECTED
        || state == ItemState.RISK_ACCEPTED;
  }

  ClaimLine keptAs(KeptClaim other) {
    return new ClaimLine(other, item, state, incident, postmortem, hit, counts);
  }
}
