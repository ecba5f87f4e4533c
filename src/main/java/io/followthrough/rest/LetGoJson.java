package io.followthrough.rest;

import io.followthrough.action.LetGo;
import org.jspecify.annotations.Nullable;

/**
 * An action item or a postmortem on the wire that was lost and was given up.
 *
 * @param id the id of the issue it was
 * @param key the key of that issue; {@code null} where the reader may not know it
 * @param summary what it was about; {@code null} where nobody knows, or the reader may not
 * @param reasonCategory the kind of reason
 * @param reason the reason in words; {@code null} where the reader may not know it
 * @param by the name that person signs in with
 * @param byName the name to show
 * @param at when that was, as {@code 2030-03-14T22:30:00Z}
 */
public record LetGoJson(
    long id,
    @Nullable String key,
    @Nullable String summary,
    String reasonCategory,
    @Nullable String reason,
    String by,
    String byName,
    String at) {

  static LetGoJson of(LetGo item) {
    return new LetGoJson(
        item.id(),
        item.key().isEmpty() ? null : item.key(),
        item.summary().isEmpty() ? null : item.summary(),
        item.category().id(),
        item.reason().isEmpty() ? null : item.reason(),
        item.by().userName(),
        item.by().name(),
        item.at().toString());
  }
}
