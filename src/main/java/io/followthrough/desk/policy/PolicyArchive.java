package io.followthrough.desk.policy;

import io.followthrough.policy.Policy;
import io.followthrough.policy.PolicyHistory;
import io.followthrough.policy.PolicyVersion;
import java.util.List;
import java.util.Optional;

/** Keeps all that policies ever said. */
public interface PolicyArchive {

  /** The scope of a project, by its key in any case; empty where there is none. */
  Optional<PolicyScope> scope(String projectKey);

  /** The projects that have a policy of their own, by key. */
  List<PolicyScope> projects();

  /** All that the policy of a scope ever said, read anew. */
  PolicyHistory history(PolicyScope scope);

  /** Adds a version to those of a scope. */
  void add(PolicyScope scope, PolicyVersion version);

  /** What holds where nothing was ever said. */
  Policy shipped();
}
