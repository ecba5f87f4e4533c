package io.followthrough.jira.store;

import io.followthrough.desk.PolicyScope;
import io.followthrough.policy.Policy;
import io.followthrough.policy.PolicyHistory;
import io.followthrough.policy.PolicyVersion;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * All policies as read in one moment.
 *
 * @param at when that was, or when it was last found to be all there is
 * @param rows how many rows that took
 * @param histories what was said, by the id of the project
 * @param shipped what holds where nothing was said
 * @param merged the policies that were put together so far
 */
record KnownPolicies(
    Instant at,
    int rows,
    Map<Long, PolicyHistory> histories,
    Policy shipped,
    Map<Parts, Policy> merged) {

  /** Which versions a policy was put together of; 0 for none. */
  record Parts(int global, long projectId, int own) {}

  static KnownPolicies read(
      Instant at, int rows, Map<Long, PolicyHistory> histories, Policy shipped) {
    return new KnownPolicies(at, rows, Map.copyOf(histories), shipped, new ConcurrentHashMap<>());
  }

  KnownPolicies confirmed(Instant now) {
    return new KnownPolicies(now, rows, histories, shipped, merged);
  }

  PolicyHistory history(long projectId) {
    return histories.getOrDefault(projectId, PolicyHistory.empty());
  }

  /**
   * The policy of a project.
   *
   * @param pick which version of a history holds
   */
  Policy effective(long projectId, Function<PolicyHistory, Optional<PolicyVersion>> pick) {
    var globalId = PolicyScope.GLOBAL.projectId();
    var global = pick.apply(history(globalId));
    var own =
        projectId == globalId ? Optional.<PolicyVersion>empty() : pick.apply(history(projectId));
    return merged.computeIfAbsent(
        new Parts(number(global), projectId, number(own)), parts -> on(on(shipped, global), own));
  }

  private static Policy on(Policy base, Optional<PolicyVersion> version) {
    return version.map(one -> one.says().on(base)).orElse(base);
  }

  private static int number(Optional<PolicyVersion> version) {
    return version.map(PolicyVersion::number).orElse(0);
  }
}
