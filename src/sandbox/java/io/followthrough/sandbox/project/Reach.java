package io.followthrough.sandbox.project;

/**
 * On which issues of a project a user holds a permission.
 *
 * @param everywhere on each of them
 * @param asReporter on those the user reported
 * @param asAssignee on those assigned to the user
 */
public record Reach(boolean everywhere, boolean asReporter, boolean asAssignee) {

  /** Whether there may be such an issue at all. */
  public boolean isAny() {
    return everywhere || asReporter || asAssignee;
  }
}
