package io.followthrough.desk.policy;

import io.followthrough.gate.OpenTime;
import io.followthrough.policy.Amendment;
import io.followthrough.policy.Policy;
import io.followthrough.policy.PolicyHistory;
import io.followthrough.policy.PolicyVersion;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What would hold for what is open if one policy said something else. */
public final class Proposal {

  private final PolicyArchive archive;
  private final PolicyScope scope;
  private final Amendment says;
  private final PolicyHistory global;
  private final Map<Long, PolicyHistory> own = new HashMap<>();

  public Proposal(PolicyArchive archive, PolicyScope scope, Amendment says) {
    this.archive = archive;
    this.scope = scope;
    this.says = says;
    this.global = archive.history(PolicyScope.GLOBAL);
  }

  public boolean isGlobal() {
    return scope.equals(PolicyScope.GLOBAL);
  }

  public long projectId() {
    return scope.projectId();
  }

  /** What an issue of a project would be held to that was open for that time. */
  public Policy holding(long projectId, OpenTime open) {
    if (isGlobal()) {
      return on(says.on(archive.shipped()), ownOf(projectId), open);
    }
    return says.on(on(archive.shipped(), global, open));
  }

  private PolicyHistory ownOf(long projectId) {
    return own.computeIfAbsent(
        projectId, id -> archive.history(new PolicyScope(id, String.valueOf(id))));
  }

  private static Policy on(Policy base, PolicyHistory history, OpenTime open) {
    Optional<PolicyVersion> version = history.holding(open.opened(), open.resolved());
    return version.map(one -> one.says().on(base)).orElse(base);
  }
}
