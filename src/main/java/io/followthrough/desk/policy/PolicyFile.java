package io.followthrough.desk.policy;

import io.followthrough.policy.Amendment;
import io.followthrough.policy.Policy;
import io.followthrough.policy.PolicyHistory;

/**
 * A policy as somebody sees it who may change it.
 *
 * @param scope what it is for
 * @param history all that it ever said
 * @param inherited what holds where it says nothing
 */
public record PolicyFile(PolicyScope scope, PolicyHistory history, Policy inherited) {

  /** What it says today. */
  public Amendment says() {
    return history.latest().map(version -> version.says()).orElseGet(Amendment::none);
  }

  /** What holds today, with all that is inherited. */
  public Policy effective() {
    return says().on(inherited);
  }
}
