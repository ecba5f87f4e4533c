package io.followthrough.rest;

import io.followthrough.action.ActionItem;
import io.followthrough.action.Loss;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An action item without a ticket on the wire.
 *
 * @param id the id of the ticket it had; what it is let go by
 * @param key the key of that ticket; {@code null} where the reader may not know it
 * @param summary what is to be done; {@code null} where nobody knows, or the reader may not
 * @param loss how the ticket was lost: deleted, unlinked or retyped
 * @param disposition the kind of answer it had
 * @param delivery of an acceptance: that it is unfulfilled
 */
public record LostJson(
    long id,
    @Nullable String key,
    @Nullable String summary,
    String loss,
    String disposition,
    @Nullable String delivery) {

  static LostJson of(ActionItem action) {
    Loss loss = Objects.requireNonNull(action.loss());
    return new LostJson(
        action.id(),
        orNothing(action.key()),
        orNothing(action.summary()),
        loss.id(),
        action.answer().disposition().id(),
        action.delivery().map(one -> one.id()).orElse(null));
  }

  private static @Nullable String orNothing(String text) {
    return text.isEmpty() ? null : text;
  }
}
