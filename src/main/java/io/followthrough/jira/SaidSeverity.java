package io.followthrough.jira;

import io.followthrough.policy.Severities;

/**
 * How bad an incident is said to be.
 *
 * @param value the value of its severity field
 * @param scale what the values of that field stand for
 */
record SaidSeverity(String value, Severities scale) {

  /** Whether anybody can tell how bad that is. */
  boolean isKnown() {
    return scale.of(value).isPresent();
  }

  /** Whether another value is worse. */
  boolean isBelow(String other) {
    return scale.worse(other, value).isPresent();
  }
}
