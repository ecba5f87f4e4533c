package io.followthrough.jira.store;

import io.followthrough.action.RejectionReason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a postmortem asked for a ticket, or an incident had a postmortem, whether that is still so
 * or not.
 *
 * @param asker the issue id of the postmortem, or of the incident
 * @param issue the issue id of the ticket, or of the postmortem
 * @param key the key that issue had when it was last looked at
 * @param summary what it said then, of a sub-task; {@code null} of any other issue
 * @param canonical the issue id of the item it was a duplicate of then, so that both can be read at
 *     once; {@code null} where it was none
 * @param letGo why nobody is asked for it any more; {@code null} as long as somebody is
 */
public record StoredAsk(
    long asker,
    long issue,
    String key,
    @Nullable String summary,
    @Nullable Long canonical,
    @Nullable Farewell letGo) {

  /**
   * Why what was lost was given up.
   *
   * @param by the user key of who did
   */
  public record Farewell(RejectionReason category, String reason, String by, Instant at) {}

  /** Whether the ticket was part of its postmortem, so that whoever sees one sees the other. */
  public boolean isSubTask() {
    return summary != null;
  }

  static StoredAsk from(AskEntity row) {
    return new StoredAsk(
        row.getAskerId(),
        row.getIssueId(),
        row.getIssueKey(),
        row.getSummary(),
        row.getCanonicalId(),
        farewell(row));
  }

  private static @Nullable Farewell farewell(AskEntity row) {
    var at = row.getLetGoAt();
    var by = row.getLetGoBy();
    if (at == null || by == null) {
      return null;
    }
    var category = row.getReasonCategory();
    var reason = row.getReason();
    return new Farewell(
        RejectionReason.of(category == null ? "" : category).orElse(RejectionReason.OTHER),
        reason == null ? "" : reason,
        by,
        at.toInstant());
  }
}
