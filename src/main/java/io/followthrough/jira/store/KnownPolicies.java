package io.followthrough.jira.store;

import io.followthrough.desk.policy.PolicyScope;
import io.followthrough.policy.Policy;
import io.followthrough.policy.PolicyHistory;
import io.followthrough.policy.PolicyVersion;
import io.followthrough.postmortem.Section;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * All policies as read in one moment.
 *
 * @param at when that was, or when it was last found to be all there is
 * @param rows how many rows that took
 * @param histories what was said, by the id of the project
 * @param shipped what holds where nothing was said
 * @param ownSections the sections that any of them asks for, beside those that come with the plugin
 * @param merged the policies that were put together so far
 */
record KnownPolicies(
    Instant at,
    int rows,
    Map<Long, PolicyHistory> histories,
    Policy shipped,
    List<Section> ownSections,
    Map<Parts, Policy> merged) {

  /** Which versions a policy was put together of; 0 for none. */
  record Parts(int global, long projectId, int own) {}

  static KnownPolicies read(
      Instant at, int rows, Map<Long, PolicyHistory> histories, Policy shipped) {
    return new KnownPolicies(
        at,
        rows,
        Map.copyOf(histories),
        shipped,
        ownSections(histories.values()),
        new ConcurrentHashMap<>());
  }

  KnownPolicies confirmed(Instant now) {
    return new KnownPolicies(now, rows, histories, shipped, ownSections, merged);
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

  /** Each field once, under the name that it was given last. */
  private static List<Section> ownSections(Collection<PolicyHistory> histories) {
    var own = new TreeMap<String, Section>();
    histories.stream()
        .flatMap(history -> history.versions().stream())
        .flatMap(version -> version.says().templates().values().stream())
        .flatMap(template -> template.sections().stream())
        .filter(section -> section.id().startsWith(Section.OWN_FIELD))
        .forEach(section -> own.put(section.id(), section.unasked()));
    return List.copyOf(own.values());
  }

  private static Policy on(Policy base, Optional<PolicyVersion> version) {
    return version.map(one -> one.says().on(base)).orElse(base);
  }

  private static int number(Optional<PolicyVersion> version) {
    return version.map(PolicyVersion::number).orElse(0);
  }
}
