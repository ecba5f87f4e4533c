package io.followthrough.desk.policy;

/**
 * What a policy is for: one project, or all of them.
 *
 * @param projectId the project's id, which survives a change of key; 0 for all of them
 * @param key the project's key today; {@code global} for all of them
 */
public record PolicyScope(long projectId, String key) {

  /** All projects, as far as they say nothing else. */
  public static final PolicyScope GLOBAL = new PolicyScope(0, "global");
}
