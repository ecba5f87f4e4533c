package io.followthrough.desk.triage;

import org.jspecify.annotations.Nullable;

/**
 * Which waiting action items somebody wants to see.
 *
 * @param project the key of the project their tickets are in; {@code null} for any
 * @param severity how bad one of their incidents is, in the policy's words; {@code null} for any
 * @param owner the name of the user their tickets are assigned to, {@value #NOBODY} for nobody;
 *     {@code null} for anybody
 * @param after the id of the ticket after which to begin; 0 for the first
 * @param limit how many at most
 */
public record TriageQuery(
    @Nullable String project,
    @Nullable String severity,
    @Nullable String owner,
    long after,
    int limit) {

  /** What stands for tickets that are assigned to nobody. */
  public static final String NOBODY = "-";

  /** As many as one page may hold. */
  public static final int MOST = 100;

  boolean wants(WaitingCase one) {
    return hasOwner(one) && hasSeverity(one);
  }

  private boolean hasOwner(WaitingCase one) {
    var assignee = one.assignee();
    if (owner == null) {
      return true;
    }
    return assignee == null ? owner.equals(NOBODY) : owner.equalsIgnoreCase(assignee.userName());
  }

  private boolean hasSeverity(WaitingCase one) {
    return severity == null
        || one.incidents().stream()
            .anyMatch(incident -> severity.equalsIgnoreCase(incident.severity()));
  }
}
