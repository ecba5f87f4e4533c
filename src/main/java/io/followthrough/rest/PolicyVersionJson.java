package io.followthrough.rest;

import io.followthrough.desk.policy.PolicyFile;
import io.followthrough.policy.AmendmentTree;
import java.util.List;
import java.util.Map;

/**
 * One version of a policy on the wire.
 *
 * @param version its number
 * @param savedAt when it was saved
 * @param savedBy the user key of who saved it
 * @param forOpen whether it was to hold for what was open then, too
 * @param policy what it says
 */
public record PolicyVersionJson(
    int version, String savedAt, String savedBy, boolean forOpen, Map<String, Object> policy) {

  /** The first one first. */
  static List<PolicyVersionJson> all(PolicyFile file) {
    return file.history().versions().stream()
        .map(
            version ->
                new PolicyVersionJson(
                    version.number(),
                    version.at().toString(),
                    version.by(),
                    version.forOpen(),
                    AmendmentTree.of(version.says())))
        .toList();
  }
}
