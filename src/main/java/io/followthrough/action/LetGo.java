package io.followthrough.action;

import java.time.Instant;
import java.util.Set;

/**
 * Something that was lost, an action item or a postmortem, and that somebody gave up with a reason.
 *
 * @param id the id of the issue it was
 * @param key the key that issue has, or had last; empty where the reader may not know it
 * @param summary what it was about; empty where nobody knows, or the reader may not
 * @param category the kind of reason
 * @param reason the reason in words; empty where the reader may not know it
 * @param by who let it go
 * @param at when that was
 */
public record LetGo(
    long id,
    String key,
    String summary,
    RejectionReason category,
    String reason,
    Person by,
    Instant at) {

  /**
   * The same for eyes that see only some issues.
   *
   * @param visible the ids of the issues these eyes may see
   */
  public LetGo seenBy(Set<Long> visible) {
    return visible.contains(id) ? this : new LetGo(id, "", "", category, "", by, at);
  }
}
