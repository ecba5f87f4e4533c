package io.followthrough.web;

import io.followthrough.action.ActionItem;
import io.followthrough.action.RiskAccepted;

/**
 * Something that is on purpose left as it is.
 *
 * @param key the key of its ticket
 * @param what is left alone
 * @param why what mending it would cost against what is risked
 * @param until the last day on which that counts
 * @param approver who stands for it
 */
public record LeftAloneRow(String key, String what, String why, String until, String approver) {

  static LeftAloneRow of(ActionItem action) {
    var risk = (RiskAccepted) action.answer();
    var approver = risk.approver();
    return new LeftAloneRow(
        action.key(),
        action.summary(),
        risk.reason(),
        String.valueOf(risk.until()),
        approver == null ? "" : approver.name());
  }
}
