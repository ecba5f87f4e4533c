package io.followthrough.policy;

/**
 * How far the answers that put something off may go.
 *
 * @param deferralDays how many days ahead a deferral's review-by day may lie
 * @param freeDeferrals how often an item may be deferred before somebody has to approve it
 * @param riskDays for how many days ahead a risk may be accepted
 */
public record Limits(int deferralDays, int freeDeferrals, int riskDays) {

  private static final Limits STANDARD = new Limits(60, 1, 180);

  /** The limits that come with the plugin. */
  public static Limits standard() {
    return STANDARD;
  }
}
