package io.followthrough.postmortem.factor;

import java.util.Arrays;
import java.util.Optional;

/**
 * The sorts of triggers and of factors, most frequent first: the kinds that the workbook <q>Site
 * Reliability Engineering</q> counts in thousands of postmortems, where what sets things off and
 * what lies behind are counted apart. The ids are stored: they never change.
 */
public enum Category {
  BINARY_PUSH("binary-push", Role.TRIGGER),
  CONFIG_PUSH("config-push", Role.TRIGGER),
  USER_BEHAVIOUR("user-behaviour", Role.TRIGGER),
  PIPELINE("pipeline", Role.TRIGGER),
  PROVIDER("provider", Role.TRIGGER),
  PERFORMANCE_DECAY("performance-decay", Role.TRIGGER),
  CAPACITY("capacity", Role.TRIGGER),
  HARDWARE("hardware", Role.TRIGGER),
  OTHER_TRIGGER("other-trigger", Role.TRIGGER),
  SOFTWARE("software", Role.FACTOR),
  DEVELOPMENT_PROCESS("development-process", Role.FACTOR),
  COMPLEX_SYSTEM("complex-system", Role.FACTOR),
  DEPLOYMENT_PLANNING("deployment-planning", Role.FACTOR),
  NETWORK("network", Role.FACTOR),
  OTHER_FACTOR("other-factor", Role.FACTOR);

  private final String id;
  private final Role role;

  Category(String id, Role role) {
    this.id = id;
    this.role = role;
  }

  /** The name under which it is stored and spoken of over REST. */
  public String id() {
    return id;
  }

  /** What part things of this sort play. */
  public Role role() {
    return role;
  }

  /** The category of that id; empty where there is none. */
  public static Optional<Category> of(String id) {
    return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
  }
}
