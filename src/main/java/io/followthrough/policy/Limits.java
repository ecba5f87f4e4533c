package io.followthrough.policy;

/**
 * How far ahead the days of an answer may lie, and how many people stand for a postmortem.
 *
 * @param promiseDays how many days ahead a due date may lie; a host may write its days with two
 *     digits for the year, and a promise for longer than this is none
 * @param deferralDays how many days ahead a deferral's review-by day may lie
 * @param freeDeferrals how often an item may be deferred before somebody has to approve it
 * @param freeExtensions how often a promise may be put off before somebody has to approve it
 * @param riskDays for how many days ahead a risk may be accepted
 * @param bypassDays for how many days ahead what a bypass let pass may be owed
 * @param snoozeDays for how many days ahead reminders of an item may be silenced
 * @param approvals how many people have to approve a postmortem, none of them its author; 0 lets
 *     the author approve it alone
 */
public record Limits(
    int promiseDays,
    int deferralDays,
    int freeDeferrals,
    int freeExtensions,
    int riskDays,
    int bypassDays,
    int snoozeDays,
    int approvals) {

  private static final Limits STANDARD = new Limits(3650, 60, 1, 2, 180, 14, 30, 1);

  /** The limits that come with the plugin. */
  public static Limits standard() {
    return STANDARD;
  }
}
