package io.followthrough.action;

import org.jspecify.annotations.Nullable;

/**
 * The action item that stands for its duplicates, as it stands today.
 *
 * @param id the id of its ticket
 * @param key the key of its ticket; {@code null} where the reader may not see it
 * @param disposition the kind of answer it has
 * @param triaged whether that answer counts
 * @param awaited whether it was promised and is not there yet
 * @param mustNotSlip whether it is a priority action
 */
public record Canonical(
    long id,
    @Nullable String key,
    Disposition disposition,
    boolean triaged,
    boolean awaited,
    boolean mustNotSlip) {

  /** An action item as the one that others are duplicates of. */
  public static Canonical of(ActionItem action) {
    return new Canonical(
        action.id(),
        action.key(),
        action.answer().disposition(),
        action.isTriaged(),
        action.isAwaited(),
        action.mustNotSlip());
  }

  Canonical unnamed() {
    return new Canonical(id, null, disposition, triaged, awaited, mustNotSlip);
  }
}
