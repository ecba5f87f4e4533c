package io.followthrough.rest;

import io.followthrough.desk.policy.PolicyFile;
import io.followthrough.policy.Amendment;
import io.followthrough.policy.AmendmentTree;
import java.util.Map;

/**
 * A policy on the wire.
 *
 * @param version the number of its latest version; 0 while nothing was ever said
 * @param policy what it says
 */
public record PolicyJson(int version, Map<String, Object> policy) {

  static PolicyJson of(PolicyFile file) {
    return new PolicyJson(file.history().number(), AmendmentTree.of(file.says()));
  }

  static PolicyJson effective(PolicyFile file) {
    return new PolicyJson(
        file.history().number(), AmendmentTree.of(Amendment.all(file.effective())));
  }
}
